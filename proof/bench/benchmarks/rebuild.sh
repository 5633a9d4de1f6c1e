# shellcheck shell=bash
# The figures of BENCH_EVENTS events (a million) again from the beginning, against Kafka's own
# consumer benchmark. The state of the streams is in memory, so the heap is as the canvas says.

bench_rebuild() {
  build_bench
  export BENCH_EVENTS=${BENCH_EVENTS:-1000000}
  export CUULONG_JVM_OPTIONS="-XX:TieredStopAtLevel=4 -Xmx1500m"
  system_up store broker keycloak regional
  export_addresses
  measure rebuild
}
