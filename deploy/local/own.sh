# shellcheck shell=bash
# A separate system for tests, measurements and fault runs: a state folder and ports beside those of
# a running ./cuulong up, with nothing left behind. Programs and unpacked builds are those of the
# usual state folder. Source this before calling a verb; it needs ROOT.

# own_system NAME: sets and exports CUULONG_HOME, CUULONG_PORT_OFFSET and the folders of programs
# and builds.
own_system() {
  local usual
  usual=$(mkdir -p "${CUULONG_HOME:-$ROOT/.local}" && cd "${CUULONG_HOME:-$ROOT/.local}" && pwd)
  # A fresh broker does not fit an older database.
  unset MONGODB_URI
  # Used in place, because a class cache is valid for one path only.
  export CUULONG_PROGRAMS=${CUULONG_PROGRAMS:-$usual/programs}
  export CUULONG_APPS=${CUULONG_APPS:-$usual/apps}
  # Keeps others from deleting builds while this process lives.
  mkdir -p "$CUULONG_APPS"
  touch "$CUULONG_APPS/in-use.$$"
  CUULONG_HOME=$(mktemp -d "${TMPDIR:-/tmp}/cuulong-$1.XXXXXX")
  CUULONG_PORT_OFFSET=$(free_offset)
  export CUULONG_HOME CUULONG_PORT_OFFSET
}

# Finds the first free block of ports. All are below the kernel's range for outgoing connections,
# because a killed process has to find its port free when it restarts.
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

# leave_own_system NAME OUTCOME: keeps the logs of a failed run in .local/log/NAME and deletes the
# rest.
leave_own_system() {
  "$ROOT/cuulong" down >&2 || true
  if [ "$2" -ne 0 ] && [ -d "$CUULONG_HOME/log" ]; then
    rm -rf "$ROOT/.local/log/$1"
    (umask 077 && mkdir -p "$ROOT/.local/log")
    cp -R "$CUULONG_HOME/log" "$ROOT/.local/log/$1" && echo "The logs are in .local/log/$1" >&2
  fi
  rm -rf "$CUULONG_HOME" "$CUULONG_APPS/in-use.$$"
}
