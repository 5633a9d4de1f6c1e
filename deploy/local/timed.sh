# shellcheck shell=bash
# Measures the parts of a long run for the report at its end.

# timed NAME COMMAND...: runs it and, if CUULONG_TIMES names a file, writes its seconds there.
timed() {
  local name=$1 began=$SECONDS outcome=0
  shift
  "$@" || outcome=$?
  [ -z "${CUULONG_TIMES:-}" ] || printf '%s\t%s\n' "$name" $((SECONDS - began)) >>"$CUULONG_TIMES"
  return $outcome
}
