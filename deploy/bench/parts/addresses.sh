# shellcheck shell=bash
# Where everything listens, for the Java side.

export_addresses() {
  export KEYCLOAK_URL="http://localhost:$(port 8180)"
  export GATEWAY_REGION_URL="http://localhost:$(port 8080)"
  export GATEWAY_AN_GIANG_URL="http://localhost:$(port 8081)"
  export SESSIONS_URL="http://127.0.0.1:$(port 8101)"
  export PETITIONS_URL="http://127.0.0.1:$(port 8103)"
  export REGIONAL_URL="http://127.0.0.1:$(port 8105)"
  export BENCH_WORK="$CUULONG_HOME/work"
  export BENCH_UP="$ROOT/cuulong"
  export KAFKA_LIBRARIES="$CUULONG_HOME/programs/broker/lib/*"
  mkdir -p "$BENCH_WORK"
}
