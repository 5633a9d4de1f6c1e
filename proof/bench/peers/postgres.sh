# shellcheck shell=bash
# A PostgreSQL cluster for one run: created for it, durable, on 127.0.0.1 only.

# Finds the folder of the server's programs, which is not on Debian's PATH.
postgres_programs() {
  local folder
  for folder in /usr/lib/postgresql/15/bin /usr/lib/postgresql/*/bin; do
    if [ -x "$folder/postgres" ]; then
      printf '%s\n' "$folder"
      return
    fi
  done
  folder=$(command -v postgres) && printf '%s\n' "${folder%/*}"
}

# Sets POSTGRES; fails if there is no server and none may be installed.
want_postgres() {
  if ! POSTGRES=$(postgres_programs) && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "Installing PostgreSQL from the system's packages."
    { apt-get -q update && DEBIAN_FRONTEND=noninteractive apt-get -q -y install postgresql-15; } >"$LOGS/postgres-install.log" 2>&1 ||
      warn "PostgreSQL could not be installed; see $LOGS/postgres-install.log"
    POSTGRES=$(postgres_programs)
  fi
  [ -n "$POSTGRES" ]
}

# The server refuses to run as root.
unprivileged() {
  if [ "$(id -u)" = 0 ]; then
    UNPRIVILEGED=(setpriv --reuid=postgres --regid=postgres --clear-groups "$@")
  else
    UNPRIVILEGED=("$@")
  fi
}

# launch_postgres WAL_LEVEL: `logical` for the system that reads the log; it would cost the others a
# little.
launch_postgres() {
  local cluster=$DATA/postgres/cluster port
  port=$(peers_port postgres)
  rm -rf "$cluster"
  mkdir -p "$cluster"
  if [ "$(id -u)" = 0 ]; then
    chown postgres: "$cluster"
    # The benchmark's own folders are closed to others; this user may pass through, not read.
    chmod o+x "$CUULONG_HOME" "$DATA" "$DATA/postgres"
    unprivileged test -w "$cluster"
    "${UNPRIVILEGED[@]}" || die "the user postgres cannot get to $cluster: set CUULONG_HOME to a folder that everybody may enter"
  fi
  unprivileged "$POSTGRES/initdb" -D "$cluster" -U bench -A trust -E UTF8 --locale=C
  (cd "$cluster" && "${UNPRIVILEGED[@]}") >"$LOGS/postgres-initdb.log" 2>&1 || die "initdb failed; see $LOGS/postgres-initdb.log"
  ! port_taken "$port" || die "postgres: port $port is taken; set CUULONG_PORT_OFFSET"
  postgres_options "$1" "$port"
  unprivileged "$POSTGRES/postgres" -D "$cluster" "${POSTGRES_OPTIONS[@]}"
  (cd "$cluster" && detach postgres "${UNPRIVILEGED[@]}")
  until "$POSTGRES/pg_isready" -q -h 127.0.0.1 -p "$port" -U bench -d postgres; do
    alive postgres || die "PostgreSQL did not start; see $LOGS/postgres.log"
    sleep 0.1
  done
  "$POSTGRES/createdb" -h 127.0.0.1 -p "$port" -U bench bench
}

# Durability stays on as by default (fsync, synchronous_commit, full_page_writes); sizes are larger
# than the defaults where the documentation advises this for a busy server.
postgres_options() {
  local setting
  POSTGRES_OPTIONS=()
  for setting in listen_addresses=127.0.0.1 "port=$2" unix_socket_directories= "wal_level=$1" \
    max_connections=120 shared_buffers=512MB max_wal_size=4GB checkpoint_timeout=15min \
    wal_buffers=16MB wal_compression=off; do
    POSTGRES_OPTIONS+=(-c "$setting")
  done
}
