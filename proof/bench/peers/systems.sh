# shellcheck shell=bash
# The measured systems, and one run of one of them.

# The same options for each: both compilers, one collector, one heap size.
BENCH_JAVA="-XX:+UseG1GC -Xms512m -Xmx512m -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"

peers_port() {
  case $1 in
    postgres) printf '%s\n' $((5432 + CUULONG_PORT_OFFSET)) ;;
    *) port_of "$1" ;;
  esac
}

main_class_of() {
  case $1 in
    ours) printf 'vn.hdnd.cuulong.bench.peers.ours.OursApplication\n' ;;
    modulith) printf 'vn.hdnd.cuulong.bench.peers.modulith.ModulithApplication\n' ;;
    namastack) printf 'vn.hdnd.cuulong.bench.peers.namastack.NamastackApplication\n' ;;
    debezium) printf 'vn.hdnd.cuulong.bench.peers.debezium.DebeziumApplication\n' ;;
    *) die "there is no system '$1'" ;;
  esac
}

# Each run begins on its own empty store.
launch_store_of() {
  case $1 in
    ours)
      rm -rf "$DATA/store"
      launch_store
      await_ready store
      ;;
    debezium) launch_postgres logical ;;
    *) launch_postgres replica ;;
  esac
}

await_ready() {
  local deadline=$((SECONDS + 120))
  until [ "$(ready_among "$1")" = "$1" ]; do
    alive "$1" || die "$1 did not start; see $LOGS/$1.log"
    [ $SECONDS -lt $deadline ] || die "$1 is not ready; see $LOGS/$1.log"
    sleep 0.2
  done
}

topic_of() { printf 'bench-%s-%s\n' "$1" "$2"; }

build_systems() {
  local name modules=platform/embedded-store
  for name in "$@"; do modules=$modules,proof/bench/peers/$name; done
  watch_build "building the benchmark" mvn -B -ntp -f "$ROOT/pom.xml" -Ppeers -DskipTests -Dmaven.test.skip=true \
    -pl "$modules" -am package
}

# run_system NAME ROUND: adds a line to RESULTS.
run_system() {
  local name=$1 round=$2 log=$LOGS/$1.log folder=$PEERS/$1/target pid line
  progress "round $round of $ROUNDS: $name"
  launch_store_of "$name"
  rm -f "$DATA/offsets"
  # shellcheck disable=SC2086 # BENCH_JAVA is a list of options
  detach "$name" env BENCH_BROKER="127.0.0.1:$(port_of broker)" BENCH_TOPIC="$(topic_of "$name" "$round")" \
    BENCH_STORE="mongodb://127.0.0.1:$(port_of store)" BENCH_POSTGRES_PORT="$(peers_port postgres)" \
    BENCH_SECONDS="$RUN_SECONDS" BENCH_WARM_UP="$WARM_UP" BENCH_RATE="$RATE" BENCH_STATE="$DATA" \
    java $BENCH_JAVA ${BENCH_MORE_JAVA:-} -cp "$folder/bench-peers-$name-$VERSION.jar:$folder/lib/*" \
    "$(main_class_of "$name")"
  read -r pid _ <"$RUN/$name.pid"
  wait "$pid" || warn "$name, round $round: it failed, or not every event came"
  line=$(grep '^{"name"' "$log") || {
    tail -n 25 "$log" >&2
    die "$name, round $round, came to nothing"
  }
  printf '%s\n' "$line" >>"$RESULTS"
  stop store postgres
}
