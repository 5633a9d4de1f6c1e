# shellcheck shell=bash
# A system of one's own, for what measures or breaks things: a state folder and ports beside those of
# a running ./cuulong up, and nothing left behind. What is fetched and built is taken from the usual
# state folder, where it is there. To be sourced before a verb is called; wants ROOT.

# own_system NAME: sets and exports CUULONG_HOME and CUULONG_PORT_OFFSET.
own_system() {
  local usual=${CUULONG_HOME:-$ROOT/.local} kept
  # A fresh broker beside an older database would be half a system.
  unset MONGODB_URI
  CUULONG_HOME=$(mktemp -d "${TMPDIR:-/tmp}/cuulong-$1.XXXXXX")
  CUULONG_PORT_OFFSET=$(free_offset)
  export CUULONG_HOME CUULONG_PORT_OFFSET
  for kept in programs apps; do
    # Hard links where they can be: the folders are large, and never changed in place.
    [ ! -d "$usual/$kept" ] || cp -al "$usual/$kept" "$CUULONG_HOME/" 2>/dev/null || cp -R "$usual/$kept" "$CUULONG_HOME/"
  done
}

# Ports beside the usual ones, and all below those that the kernel gives to outgoing connections.
free_offset() {
  local offset
  for offset in 1500 2500 3500 4500 5500; do
    if ! answers $((8080 + offset)) && ! answers $((9092 + offset)) && ! answers $((27117 + offset)); then
      echo $offset
      return
    fi
  done
  echo "no free block of ports" >&2
  return 1
}

answers() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# Keeps the logs of a run that went wrong, in .local/log/NAME, and deletes the rest.
leave_own_system() {
  "$ROOT/cuulong" down >&2 || true
  if [ "$2" -ne 0 ] && [ -d "$CUULONG_HOME/log" ]; then
    rm -rf "$ROOT/.local/log/$1"
    mkdir -p "$ROOT/.local/log"
    cp -R "$CUULONG_HOME/log" "$ROOT/.local/log/$1" && echo "$1: the logs are in .local/log/$1" >&2
  fi
  rm -rf "$CUULONG_HOME"
}
