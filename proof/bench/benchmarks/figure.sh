# shellcheck shell=bash
# From a command to the figure that counts it, against a round trip through two topics.

bench_figure() {
  build_bench
  system_up store broker keycloak petitions regional
  export_addresses
  measure figure
}
