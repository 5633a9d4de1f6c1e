# shellcheck shell=bash
# What grows with the years: an aggregate with 10,000 events behind it, a council with 100,000
# petitions, a hundred councils instead of thirteen.

bench_growth() {
  build_bench
  system_up store broker keycloak petitions regional
  export_addresses
  measure growth-aggregate
  measure growth-councils
  measure growth-petitions
}
