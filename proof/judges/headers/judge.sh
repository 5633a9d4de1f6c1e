# shellcheck shell=bash
# Mozilla's HTTP Observatory reads the headers of every gateway.

judge_headers() {
  local folder=$JUDGES/headers gateway urls=()
  want_node_tools || return
  if [ ! "$folder/node_modules/.package-lock.json" -nt "$folder/package-lock.json" ]; then
    (cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error) >"$JUDGES_HOME/npm-headers.log" 2>&1 ||
      { skip "npm could not fetch the HTTP Observatory; see $JUDGES_HOME/npm-headers.log"; return; }
  fi
  for gateway in $GATEWAYS; do urls+=("$(gateway_url "${gateway#gateway-}")"); done
  node "$folder/judge.mjs" "${urls[@]}"
}
