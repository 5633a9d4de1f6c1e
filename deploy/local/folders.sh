# shellcheck shell=bash
# The folders of the local runtime. All are below CUULONG_HOME; programs and builds can be those of
# another system.

# Paths must be absolute, because programs are started from other folders.
whole_path() { case $1 in /*) printf '%s\n' "$1" ;; *) printf '%s/%s\n' "$PWD" "$1" ;; esac; }

CUULONG_HOME=$(whole_path "${CUULONG_HOME:-$ROOT/.local}")
export CUULONG_HOME

PROGRAMS=$(whole_path "${CUULONG_PROGRAMS:-$CUULONG_HOME/programs}") # fetched: the broker and Keycloak
APPS=$(whole_path "${CUULONG_APPS:-$CUULONG_HOME/apps}")             # unpacked builds, with their AOT caches
DATA=$CUULONG_HOME/data         # state: what reset deletes
LOGS=$CUULONG_HOME/log
RUN=$CUULONG_HOME/run # pid files and the settings of what is running

# For builds in the source tree, which are not secret.
USUAL_UMASK=$(umask)
as_usual() { (umask "$USUAL_UMASK" && "$@"); }

# The folders hold passwords and citizens' papers, so only their owner may enter them. Files that an
# earlier version left readable are closed too; one of a running broker may vanish meanwhile.
make_folders() {
  umask 077
  mkdir -p "$PROGRAMS" "$APPS" "$DATA" "$LOGS" "$RUN"
  chmod 700 "$CUULONG_HOME" "$PROGRAMS" "$APPS" "$DATA" "$LOGS" "$RUN"
  find "$DATA" "$LOGS" "$RUN" -perm /077 ! -type l -exec chmod go= {} + 2>/dev/null || true
}
