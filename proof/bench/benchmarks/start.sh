# shellcheck shell=bash
# Measures `up` of a built system until it is ready, and the memory of all its processes, against
# bare Spring Boot programs: as many starts, one after the other, as the system has programs of
# ours.

bench_start() {
  unset CUULONG_JVM_OPTIONS
  build_bench
  system_up
  # With a store's address set, up would not start one.
  unset MONGODB_URI
  "$ROOT/cuulong" down >&2
  export_addresses
  export CUULONG_JVM_OPTIONS="-XX:TieredStopAtLevel=1"
  BARE_JAR=$ROOT/proof/bench/bare-gateway/target/cuulong-bench-bare-gateway-1.0.0-SNAPSHOT.jar
  [ -f "$BARE_JAR" ] || mvn -B -ntp -q -f "$ROOT/pom.xml" -DskipTests -pl proof/bench/bare-gateway package >&2
  java -Djarmode=tools -jar "$BARE_JAR" extract --force --destination "$BENCH_WORK/bare" >/dev/null
  BARE_JAR=$BENCH_WORK/bare/${BARE_JAR##*/}
  BARE_PORT=$(port 18190)
  export BARE_JAR BARE_PORT
  measure start
}
