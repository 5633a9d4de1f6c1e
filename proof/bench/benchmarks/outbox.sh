# shellcheck shell=bash
# From a command to its record at a consumer, against three outboxes on PostgreSQL; peers/README.md.

# shellcheck disable=SC2154 # rounds and format come from run
bench_outbox() {
  local form=()
  [ "$format" = --text ] || form=("$format")
  "$BENCH/peers/run" --rounds "$rounds" ${form[@]+"${form[@]}"}
}
