# shellcheck shell=bash
# Access tokens of the local accounts, for judges that need a signed-in caller.

token_of() { node "$LOCAL/probes/token.mjs" "$(keycloak_url)" "$1"; }

gateway_url() { printf 'http://localhost:%s\n' "$(port_of "gateway-$1")"; }
