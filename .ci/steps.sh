# shellcheck shell=bash
# Runs steps and remembers what each came to, so that nothing is skipped silently.

RESULTS=()
FAILED=0

note() { RESULTS+=("$(printf '%-24s %s' "$1" "$2")"); }

# step NAME COMMAND...
step() {
  local name=$1 began=$SECONDS
  shift
  printf '\n== %s\n' "$name"
  if "$@"; then
    note "$name" "passed ($((SECONDS - began)) s)"
  else
    note "$name" "FAILED ($((SECONDS - began)) s)"
    FAILED=1
  fi
}

# The last lines of a run, and its exit status.
finish() {
  printf '\n== %s (%s s)\n' "$1" "$SECONDS"
  printf '%s\n' "${RESULTS[@]}"
  if [ $FAILED -eq 0 ]; then echo 'GREEN'; else echo 'RED'; fi
  exit $FAILED
}
