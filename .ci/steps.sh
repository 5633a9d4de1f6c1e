# shellcheck shell=bash
# Runs steps and remembers what each came to, so that nothing is skipped silently.

# shellcheck source=deploy/local/timed.sh
. "$(dirname "${BASH_SOURCE[0]}")/../deploy/local/timed.sh"

RESULTS=()
FAILED=0

note() { RESULTS+=("$(printf '%-24s %s' "$1" "$2")"); }

# fail NAME WHY: what has failed without a step of its own.
fail() {
  note "$1" "FAILED: $2"
  FAILED=1
}

# step NAME COMMAND...
step() {
  local name=$1 began=$SECONDS
  shift
  printf '\n== %s\n' "$name"
  if timed "$name" "$@"; then
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

# Gets a package where that is allowed; whoever needs it says what is left out without it.
get_package() {
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    { apt-get -q update && DEBIAN_FRONTEND=noninteractive apt-get -q -y install "$1"; } >/dev/null 2>&1
  fi
}
