# shellcheck shell=bash
# The relay on a backlog of 200,000 events, against a plain idempotent producer.

bench_relay() {
  build_bench
  system_up store broker
  measure relay
}
