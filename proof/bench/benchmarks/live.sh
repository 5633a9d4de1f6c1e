# shellcheck shell=bash
# From a command to every tablet that shows the chamber, by a stream, against tablets that ask every
# two seconds. All tablets are of one account, which may therefore have as many streams.

bench_live() {
  export BENCH_STREAMS=${BENCH_STREAMS:-1000}
  export CUULONG_LIVE_MOSTOFACCOUNT=$BENCH_STREAMS
  export CUULONG_REQUESTS_PER_SECOND=1000000 CUULONG_REQUESTS_BURST=1000000
  build_bench
  system_up store broker keycloak sessions gateway-an-giang
  export_addresses
  measure live
}
