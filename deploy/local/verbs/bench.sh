# shellcheck shell=bash
# Runs benchmarks: each starts the parts that it needs, beside a running system, and leaves nothing
# behind.

verb_bench() {
  need jdk maven npm
  exec "$ROOT/proof/bench/run" "$@"
}
