# shellcheck shell=bash
# Prints an access token of an account, for requests with curl. Set CUULONG_PASSWORD if it is not
# 'cuulong'.

verb_token() {
  [ $# -eq 1 ] || die "token takes the name of an account, such as vanphong.angiang"
  need_node
  node "$LOCAL/probes/token.mjs" "$(keycloak_url)" "$1"
}
