# shellcheck shell=bash
# Tools from the system's packages: installed where that is allowed, otherwise reported.

# want PACKAGE COMMAND: fails if the command is still missing at the end.
want() {
  command -v "$2" >/dev/null && return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    { apt-get -q update && DEBIAN_FRONTEND=noninteractive apt-get -q -y install --no-install-recommends "$1"; } >/dev/null 2>&1 || true
  fi
  command -v "$2" >/dev/null && return 0
  echo "bench: SKIPPED: there is no $2 (apt-get install $1)" >&2
  return 1
}
