# shellcheck shell=bash
# Durable commands per second, against plain inserts of the same bytes in the same store.

bench_command() {
  build_bench
  system_up store broker
  measure command
}
