# shellcheck shell=bash
# An office's gateway, everything on, against nginx and a bare Spring Cloud Gateway.

bench_gateway() {
  want wrk wrk && want nginx-light nginx || return 0
  build_bench
  # One account sends as fast as it can: the limit stays on but is out of reach.
  export CUULONG_REQUESTS_PER_SECOND=1000000 CUULONG_REQUESTS_BURST=1000000
  system_up keycloak gateway-an-giang
  export_addresses
  start_bare_gateway
  measure gateway
}
