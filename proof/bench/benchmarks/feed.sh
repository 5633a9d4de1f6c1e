# shellcheck shell=bash
# Pages of an agency's feed, against nginx serving the same bytes as a file.

bench_feed() {
  want wrk wrk && want nginx-light nginx || return 0
  build_bench
  system_up store broker keycloak regional
  export_addresses
  measure feed
}
