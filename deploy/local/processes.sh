# shellcheck shell=bash
# Starts, identifies and stops processes. A pid file holds the pid and the start time, so that a
# reused pid is never taken for ours.

# Prints the start time; nothing if there is no such process, or only a zombie.
started_at() {
  if [ -d /proc/self ]; then
    # Uses fields 3 and 22; the second is a name in brackets that may contain blanks.
    sed 's/^.*) //' "/proc/$1/stat" 2>/dev/null | awk '$1 != "Z" { print $20 }' || true
  else
    ps -o lstart= -p "$1" 2>/dev/null | tr -s ' ' '_' || true
  fi
}

# Prints the pid of our running process; fails if there is none.
pid_of() {
  local pid start
  [ -f "$RUN/$1.pid" ] || return 1
  read -r pid start <"$RUN/$1.pid" || return 1
  [ -n "$start" ] && [ "$(started_at "$pid")" = "$start" ] || return 1
  printf '%s\n' "$pid"
}

alive() { pid_of "$1" >/dev/null; }

any_alive() {
  local file name
  for file in "$RUN"/*.pid; do
    [ -f "$file" ] || continue
    name=${file##*/}
    if alive "${name%.pid}"; then return 0; fi
  done
  return 1
}

# start NAME COMMAND...: starts a process that listens on its ports.
start() {
  local port
  for port in $(ports_of "$1"); do
    ! port_taken "$port" ||
      die "$1: port $port is taken by a process that is not ours; free it or set CUULONG_PORT_OFFSET"
  done
  detach "$@"
}

# detach NAME COMMAND...: starts it in a session of its own, so that it outlives this shell.
detach() {
  local name=$1 log=$LOGS/$1.log pid
  shift
  [ ! -f "$log" ] || mv -f "$log" "$log.1"
  mkdir -p "$DATA/$name/tmp"
  if command -v setsid >/dev/null; then set -- setsid "$@"; else set -- nohup "$@"; fi
  (cd "$DATA/$name" && exec "$@") >"$log" 2>&1 </dev/null &
  pid=$!
  printf '%s %s\n' "$pid" "$(started_at "$pid")" >"$RUN/$name.pid"
}

ask_to_stop() {
  local pid
  if pid=$(pid_of "$1"); then kill -TERM "$pid" 2>/dev/null || true; fi
}

# stop NAME...: asks all at once, then waits; kills them after 30 seconds.
stop() {
  local name pid deadline=$((SECONDS + 30))
  for name in "$@"; do ask_to_stop "$name"; done
  for name in "$@"; do
    while pid=$(pid_of "$name"); do
      progress "waiting for $name to stop"
      if [ $SECONDS -ge $deadline ]; then
        warn "$name did not stop in 30 s and was killed"
        kill -KILL "$pid" 2>/dev/null || true
      fi
      sleep 0.2
    done
    rm -f "$RUN/$name.pid"
  done
}

# Prints the resident memory in MB.
memory_of() {
  if [ -r "/proc/$1/status" ]; then
    awk '/^VmRSS:/ { print int($2 / 1024) }' "/proc/$1/status"
  else
    ps -o rss= -p "$1" | awk '{ print int($1 / 1024) }'
  fi
}
