# shellcheck shell=bash
# The running parts of a benchmark. For a benchmark the JVMs get both compilers and more memory; the
# light options are for a desktop.

export CUULONG_JVM_OPTIONS="-XX:TieredStopAtLevel=4 -Xmx512m"

# Pids of the processes that a benchmark has started itself.
PARTS=()

# system_up NAME...: starts these processes of the platform, or all of them; returns when no
# background preparation is left.
system_up() {
  "$ROOT/cuulong" up "$@" >&2
  while pid=$(cut -d' ' -f1 "$CUULONG_HOME/run/caches.pid" 2>/dev/null) && kill -0 "$pid" 2>/dev/null; do sleep 1; done
  export KAFKA_BOOTSTRAP_SERVERS=127.0.0.1:$((9092 + CUULONG_PORT_OFFSET))
  export MONGODB_URI=mongodb://127.0.0.1:$((27117 + CUULONG_PORT_OFFSET))
}

port() { echo $(($1 + CUULONG_PORT_OFFSET)); }

stop_parts() {
  local pid
  for pid in ${PARTS[@]+"${PARTS[@]}"}; do kill "$pid" 2>/dev/null || true; done
  for pid in ${PARTS[@]+"${PARTS[@]}"}; do wait "$pid" 2>/dev/null || true; done
  # The system is stopped with the settings with which it was started.
  unset MONGODB_URI
}

# The measured commit and machine, for the result lines.
BENCH_COMMIT=$(git -C "$ROOT" rev-parse --short HEAD 2>/dev/null || echo unknown)
[ -z "$(git -C "$ROOT" status --porcelain 2>/dev/null)" ] || BENCH_COMMIT=$BENCH_COMMIT+changes
BENCH_MACHINE="$(getconf _NPROCESSORS_ONLN) cores, $(awk '/^MemTotal/ { print int($2 / 1048576 + 0.5) }' /proc/meminfo 2>/dev/null || echo '?') GiB, $(uname -sr)"
export BENCH_COMMIT BENCH_MACHINE

# measure NAME: runs the Java side of a benchmark, with both compilers and a server's collector.
# shellcheck disable=SC2154 # rounds and format come from run
measure() {
  java -XX:+UseSerialGC -Xmx2g -jar "$BENCH_JAR" "$1" "$rounds" "$format"
}

build_bench() {
  BENCH_JAR=$ROOT/proof/bench/target/cuulong-bench-1.0.0-SNAPSHOT.jar
  if [ ! -f "$BENCH_JAR" ] || [ -n "$(find "$BENCH/src" "$BENCH/pom.xml" "$ROOT/platform" "$ROOT/deploy/client" -path '*/target' -prune -o -type f -newer "$BENCH_JAR" -print -quit)" ]; then
    mvn -B -ntp -q -f "$ROOT/pom.xml" -DskipTests -Dmaven.test.skip=true -pl proof/bench -am package >&2
  fi
}
