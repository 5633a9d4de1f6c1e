# shellcheck shell=bash
# Schemathesis fuzzes all five services at once, each from the document that the gateways serve.

judge_openapi() {
  local service pids='' failed=0
  want_python schemathesis==4.32.5 || return
  take_tokens || return 1
  mkdir -p "$JUDGES_HOME/openapi"
  for service in $SERVICES; do
    fuzz "$service" >"$JUDGES_HOME/openapi/$service.log" 2>&1 &
    pids="$pids $!"
  done
  # shellcheck disable=SC2086 # a list of numbers
  set -- $pids
  for service in $SERVICES; do
    if wait "$1"; then heard "$service"; else complained "$service" && failed=1; fi
    shift
  done
  return $failed
}

# Tokens are fetched one after the other, because Keycloak treats two simultaneous sign-ins of one
# account as an attack. A token lives for a quarter of an hour.
take_tokens() {
  OFFICE=$(token_of vanphong.angiang) && ADMIN=$(token_of quantri) && COORDINATOR=$(token_of dieuphoi.vung) &&
    OTHER_OFFICE=$(token_of vanphong.cantho) && DEPUTY=$(token_of daibieu.angiang) || return 1
  export OFFICE ADMIN COORDINATOR OTHER_OFFICE DEPUTY
}

# Runs in a separate folder, because Schemathesis and Hypothesis leave files where they run.
fuzz() {
  local folder=$JUDGES_HOME/openapi/$1
  mkdir -p "$folder" && cd "$folder" || return 1
  SCHEMATHESIS_HOOKS=$JUDGES/openapi/hooks.py exec "$VENV/bin/schemathesis" --config-file "$JUDGES/openapi/schemathesis.toml" run \
    "$(gateway_url an-giang)/openapi/$1.json" --url "http://127.0.0.1:$(port_of "$1")" \
    --max-examples "${JUDGES_EXAMPLES:-5}" --seed "${JUDGES_SEED:-1}" --suppress-health-check too_slow \
    --no-color ${SHORT:+--phases coverage}
}

heard() { printf '  %s: %s\n' "$1" "$(grep -E '^ +[0-9]+ generated' "$JUDGES_HOME/openapi/$1.log" | sed 's/^ *//')"; }

complained() {
  printf '  %s: complaints\n' "$1"
  sed -n '/ FAILURES =\|^Unable to\| ERRORS =/,$p' "$JUDGES_HOME/openapi/$1.log"
}
