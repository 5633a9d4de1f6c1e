# shellcheck shell=bash
# A system of one's own, for what tests, measures or breaks things: a state folder and ports beside
# those of a running ./cuulong up, and nothing left behind. Programs and unpacked builds are those of
# the usual state folder. To be sourced before a verb is called; wants ROOT.

# own_system NAME: sets and exports CUULONG_HOME, CUULONG_PORT_OFFSET and where programs and builds are.
own_system() {
  local usual
  usual=$(mkdir -p "${CUULONG_HOME:-$ROOT/.local}" && cd "${CUULONG_HOME:-$ROOT/.local}" && pwd)
  # A fresh broker beside an older database would be half a system.
  unset MONGODB_URI
  # Used where they lie: a class cache holds for one path only.
  export CUULONG_PROGRAMS=${CUULONG_PROGRAMS:-$usual/programs}
  export CUULONG_APPS=${CUULONG_APPS:-$usual/apps}
  # As long as this process lives, nobody clears builds away.
  mkdir -p "$CUULONG_APPS"
  touch "$CUULONG_APPS/in-use.$$"
  CUULONG_HOME=$(mktemp -d "${TMPDIR:-/tmp}/cuulong-$1.XXXXXX")
  CUULONG_PORT_OFFSET=$(free_offset)
  export CUULONG_HOME CUULONG_PORT_OFFSET
}

# The first block of ports that nobody has. All are below those that the kernel lends to outgoing
# connections: a process that was killed has to find its port free when it is back.
free_offset() {
  local offset base
  for offset in 1500 2500 3500 4500 5500; do
    for base in 8080 8103 8180 9092 9300 27117; do
      if answers $((base + offset)); then continue 2; fi
    done
    echo $offset
    return
  done
  echo "no free block of ports" >&2
  return 1
}

answers() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# leave_own_system NAME OUTCOME: keeps the logs of a run that went wrong, in .local/log/NAME, and
# deletes the rest.
leave_own_system() {
  "$ROOT/cuulong" down >&2 || true
  if [ "$2" -ne 0 ] && [ -d "$CUULONG_HOME/log" ]; then
    rm -rf "$ROOT/.local/log/$1"
    (umask 077 && mkdir -p "$ROOT/.local/log")
    cp -R "$CUULONG_HOME/log" "$ROOT/.local/log/$1" && echo "The logs are in .local/log/$1" >&2
  fi
  rm -rf "$CUULONG_HOME" "$CUULONG_APPS/in-use.$$"
}
