# shellcheck shell=bash
# Loads the public figures through the gateways and reads them back.

verb_demo() {
  need jdk node
  KEYCLOAK_URL=$(keycloak_url)
  export KEYCLOAK_URL
  exec "$ROOT/deploy/demo/run" "$@"
}
