# shellcheck shell=bash
# From a command to every tablet that shows the chamber, by a stream, against tablets that ask every
# two seconds. All tablets are of one account, which may therefore have as many streams. Those of the
# round before count for up to a minute, until two beats have found nobody.

bench_live() {
  export BENCH_STREAMS=${BENCH_STREAMS:-1000}
  export CUULONG_LIVE_MOSTOFACCOUNT=$((3 * BENCH_STREAMS)) CUULONG_LIVE_MOST=$((3 * BENCH_STREAMS))
  export CUULONG_GATEWAY_ROUTES_MOSTWAITING=$((3 * BENCH_STREAMS))
  export CUULONG_REQUESTS_PER_SECOND=1000000 CUULONG_REQUESTS_BURST=1000000
  build_bench
  system_up store broker keycloak sessions gateway-an-giang
  export_addresses
  measure live
}
