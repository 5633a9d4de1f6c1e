# shellcheck shell=bash
# shellcheck disable=SC2154 # rounds and format come from run
# What the processes of a whole system take of a core while nobody asks for anything, and what one
# command of the demonstration costs, all processes together. Read from /proc, so on Linux only.

IDLE_SECONDS=${BENCH_IDLE_SECONDS:-60}
REST_SECONDS=${BENCH_REST_SECONDS:-90} # until a system that has just started, or counted, is at rest

bench_cpu() {
  local round
  [ -r /proc/self/stat ] || { echo "cpu: SKIPPED: this system has no /proc" >&2 && return 0; }
  # As a desk has it: one compiler, small heaps.
  unset CUULONG_JVM_OPTIONS
  CPU_LINES=$(mktemp)
  for round in $(seq "$rounds"); do
    system_up
    unset MONGODB_URI # with an address of a store, no verb would know ours
    sleep "$REST_SECONDS"
    cpu_idle "$round" idle
    cpu_demo "$round"
    sleep "$REST_SECONDS"
    cpu_idle "$round" idle-after
    "$ROOT/cuulong" reset --yes >&2
  done
  node "$BENCH/parts/cpu.mjs" "$format" "$BENCH_COMMIT" "$BENCH_MACHINE" <"$CPU_LINES"
  rm -f "$CPU_LINES"
}

# name and CPU in ticks of every process of the system
cpu_now() {
  local file name
  for file in "$CUULONG_HOME"/run/*.pid; do
    name=${file##*/}
    # Fields 14 and 15; the second is a name in brackets that may hold blanks.
    sed 's/^.*) //' "/proc/$(cut -d' ' -f1 "$file")/stat" 2>/dev/null |
      awk -v name="${name%.pid}" '{ print name, $12 + $13 }'
  done
}

# cpu_line ROUND WHAT BEFORE AFTER DIVISOR: a line for each process: milliseconds for each unit
cpu_line() {
  join <(sort <<<"$3") <(sort <<<"$4") |
    awk -v OFS='\t' -v round="$1" -v what="$2" -v by="$5" -v hertz="$(getconf CLK_TCK)" \
      '{ print round, what, $1, ($3 - $2) * 1000 / hertz / by }' >>"$CPU_LINES"
}

cpu_idle() {
  local before
  before=$(cpu_now)
  sleep "$IDLE_SECONDS"
  cpu_line "$1" "$2" "$before" "$(cpu_now)" "$IDLE_SECONDS"
}

cpu_demo() {
  local before commands
  before=$(cpu_now)
  commands=$(commands_done)
  "$ROOT/cuulong" demo >&2
  commands=$(($(commands_done) - commands))
  cpu_line "$1" demo "$before" "$(cpu_now)" "$commands"
  printf '%s\tcommands\tall\t%s\n' "$1" "$commands" >>"$CPU_LINES"
}

# Commands that the services have answered so far.
commands_done() {
  local base
  for base in 8301 8302 8303 8304 8305; do
    curl -fsS "http://127.0.0.1:$(port "$base")/actuator/prometheus"
  done | awk '/^cuulong_commands_total/ && /outcome="Done"/ { sum += $NF } END { print sum + 0 }'
}
