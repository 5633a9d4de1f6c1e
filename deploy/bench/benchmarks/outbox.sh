# shellcheck shell=bash
# From a command to its record at a consumer, against three outboxes on PostgreSQL.

bench_outbox() {
  "$BENCH/peers/run" --rounds "$rounds" ${json_option:-}
}
