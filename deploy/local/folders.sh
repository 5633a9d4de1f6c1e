# shellcheck shell=bash
# Where the local runtime keeps what it makes. All of it is below CUULONG_HOME; programs
# and builds can be those of another system.

CUULONG_HOME=${CUULONG_HOME:-$ROOT/.local}
case $CUULONG_HOME in
  /*) ;;
  *) CUULONG_HOME=$PWD/$CUULONG_HOME ;;
esac
export CUULONG_HOME

PROGRAMS=${CUULONG_PROGRAMS:-$CUULONG_HOME/programs} # fetched: the broker and Keycloak
APPS=${CUULONG_APPS:-$CUULONG_HOME/apps}             # unpacked builds of ours, with their AOT caches
DATA=$CUULONG_HOME/data         # state: what reset deletes
LOGS=$CUULONG_HOME/log
RUN=$CUULONG_HOME/run # pid files and the settings of what is running

make_folders() { mkdir -p "$PROGRAMS" "$APPS" "$DATA" "$LOGS" "$RUN"; }
