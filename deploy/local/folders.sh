# shellcheck shell=bash
# Where the local runtime keeps what it makes. All of it is below CUULONG_HOME; programs
# and builds can be those of another system.

# Programs are started from other folders than the one in which a path was said.
whole_path() { case $1 in /*) printf '%s\n' "$1" ;; *) printf '%s/%s\n' "$PWD" "$1" ;; esac; }

CUULONG_HOME=$(whole_path "${CUULONG_HOME:-$ROOT/.local}")
export CUULONG_HOME

PROGRAMS=$(whole_path "${CUULONG_PROGRAMS:-$CUULONG_HOME/programs}") # fetched: the broker and Keycloak
APPS=$(whole_path "${CUULONG_APPS:-$CUULONG_HOME/apps}")             # unpacked builds, with their AOT caches
DATA=$CUULONG_HOME/data         # state: what reset deletes
LOGS=$CUULONG_HOME/log
RUN=$CUULONG_HOME/run # pid files and the settings of what is running

# For what is built in the source tree, which is nobody's secret.
USUAL_UMASK=$(umask)
as_usual() { (umask "$USUAL_UMASK" && "$@"); }

# What is kept there, passwords and citizens' papers among it, is for its owner's eyes only: what is
# made from now on, and what an earlier version left open.
make_folders() {
  umask 077
  mkdir -p "$PROGRAMS" "$APPS" "$DATA" "$LOGS" "$RUN"
  chmod 700 "$CUULONG_HOME" "$PROGRAMS" "$APPS"
  chmod -R go= "$DATA" "$LOGS" "$RUN"
}
