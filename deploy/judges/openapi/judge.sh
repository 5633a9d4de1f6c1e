# shellcheck shell=bash
# Schemathesis fuzzes each service from the document that the gateways serve of it.

judge_openapi() {
  local service failed=0
  want_python schemathesis==4.32.5 || return
  for service in $SERVICES; do fuzz "$service" || failed=1; done
  return $failed
}

# Each time with new tokens: one lives for a quarter of an hour.
fuzz() {
  local office admin coordinator other log=$JUDGES_HOME/openapi/$1.log
  mkdir -p "$JUDGES_HOME/openapi"
  { office=$(token_of vanphong.angiang) && admin=$(token_of quantri) && coordinator=$(token_of dieuphoi.vung) &&
    other=$(token_of vanphong.cantho); } || return 1
  # In a folder of its own: Schemathesis and Hypothesis leave notes where they run.
  if (cd "$JUDGES_HOME/openapi" &&
    OFFICE=$office ADMIN=$admin COORDINATOR=$coordinator OTHER_OFFICE=$other SCHEMATHESIS_HOOKS=$JUDGES/openapi/hooks.py \
      "$VENV/bin/schemathesis" --config-file "$JUDGES/openapi/schemathesis.toml" run \
      "$(gateway_url an-giang)/openapi/$1.json" --url "http://127.0.0.1:$(port_of "$1")" \
      --max-examples "${JUDGES_EXAMPLES:-5}" --seed "${JUDGES_SEED:-1}" --no-color) >"$log" 2>&1; then
    printf '  %s: %s\n' "$1" "$(grep -E '^ +[0-9]+ generated' "$log" | tr -s ' ')"
  else
    printf '  %s: complaints, see %s\n' "$1" "$log"
    sed -n '/ FAILURES /,$p' "$log"
    return 1
  fi
}
