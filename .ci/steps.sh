# shellcheck shell=bash
# Runs steps and records the result of each, so that nothing is skipped silently.

# shellcheck source=deploy/local/timed.sh
. "$(dirname "${BASH_SOURCE[0]}")/../deploy/local/timed.sh"

RESULTS=()
FAILED=0

note() { RESULTS+=("$(printf '%-24s %s' "$1" "$2")"); }

# fail NAME WHY: records a failure outside a step.
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

# Prints the last lines of a run and returns its exit status.
finish() {
  printf '\n== %s (%s s)\n' "$1" "$SECONDS"
  printf '%s\n' "${RESULTS[@]}"
  if [ $FAILED -eq 0 ]; then echo 'GREEN'; else echo 'RED'; fi
  exit $FAILED
}

# Installs a package where that is allowed; the caller reports what is left out without it.
get_package() {
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    { apt-get -q update && DEBIAN_FRONTEND=noninteractive apt-get -q -y install "$1"; } >/dev/null 2>&1
  fi
}
