# shellcheck shell=bash
# The addresses of all parts, for the Java side.

export_addresses() {
  KEYCLOAK_URL=http://localhost:$(port 8180)
  GATEWAY_REGION_URL=http://localhost:$(port 8080)
  GATEWAY_AN_GIANG_URL=http://localhost:$(port 8081)
  SESSIONS_URL=http://127.0.0.1:$(port 8101)
  PETITIONS_URL=http://127.0.0.1:$(port 8103)
  REGIONAL_URL=http://127.0.0.1:$(port 8105)
  BENCH_WORK=$CUULONG_HOME/work
  BENCH_UP=$ROOT/cuulong
  KAFKA_LIBRARIES="$CUULONG_PROGRAMS/broker/lib/*:$BENCH/target/tools/*"
  export KEYCLOAK_URL GATEWAY_REGION_URL GATEWAY_AN_GIANG_URL SESSIONS_URL PETITIONS_URL REGIONAL_URL
  export BENCH_WORK BENCH_UP KAFKA_LIBRARIES
  mkdir -p "$BENCH_WORK"
}
