# shellcheck shell=bash
# 20,000 petitions in a minute through an office's gateway, sent without waiting for answers: every
# answer is 201, 429 or 503, and every accepted petition is stored once.

bench_surge() {
  build_bench
  mvn -B -ntp -q -f "$BENCH/surge/pom.xml" -DskipTests package >&2
  system_up store broker keycloak petitions gateway-an-giang
  export_addresses
  export SURGE_PETITIONS=${SURGE_PETITIONS:-20000} SURGE_SECONDS=${SURGE_SECONDS:-60}
  export BENCH_SURGE=$BENCH/surge/target SURGE_URL=$GATEWAY_AN_GIANG_URL SURGE_ANSWERS=$BENCH_WORK/answers
  measure surge
}
