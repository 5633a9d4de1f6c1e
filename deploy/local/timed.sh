# shellcheck shell=bash
# How long the parts of a long run take, for the report at its end.

# timed NAME COMMAND...: runs it and, where CUULONG_TIMES names a file, notes there how many seconds it took.
timed() {
  local name=$1 began=$SECONDS outcome=0
  shift
  "$@" || outcome=$?
  [ -z "${CUULONG_TIMES:-}" ] || printf '%s\t%s\n' "$name" $((SECONDS - began)) >>"$CUULONG_TIMES"
  return $outcome
}
