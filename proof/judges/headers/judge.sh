# shellcheck shell=bash
# Mozilla's HTTP Observatory reads the headers of every gateway.

judge_headers() {
  local folder=$JUDGES/headers gateway urls=()
  want_node_tools || return
  npm_fetch "$folder" --ignore-scripts >"$JUDGES_HOME/npm-headers.log" 2>&1 ||
    { skip "npm could not fetch the HTTP Observatory; see $JUDGES_HOME/npm-headers.log"; return; }
  for gateway in $GATEWAYS; do urls+=("$(gateway_url "${gateway#gateway-}")"); done
  node "$folder/judge.mjs" "${urls[@]}"
}
