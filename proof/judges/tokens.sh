# shellcheck shell=bash
# Access tokens of the local accounts, for those who ask as somebody.

token_of() { node "$LOCAL/probes/token.mjs" "$(keycloak_url)" "$1"; }

gateway_url() { printf 'http://localhost:%s\n' "$(port_of "gateway-$1")"; }
