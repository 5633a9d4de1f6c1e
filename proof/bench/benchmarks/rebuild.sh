# shellcheck shell=bash
# Rebuilds the figures of BENCH_EVENTS events (a million) from the beginning, against Kafka's own
# consumer benchmark. The state of the streams is in memory, so the heap has the size that the
# canvas recommends.

bench_rebuild() {
  build_bench
  export BENCH_EVENTS=${BENCH_EVENTS:-1000000}
  export CUULONG_JVM_OPTIONS="-XX:TieredStopAtLevel=4 -Xmx1500m"
  system_up store broker keycloak regional
  export_addresses
  measure rebuild
}
