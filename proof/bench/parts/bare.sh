# shellcheck shell=bash
# The bare Spring Cloud Gateway that ours is compared with.

BARE_PORT=18190

start_bare_gateway() {
  local jar=$ROOT/proof/bench/bare-gateway/target/cuulong-bench-bare-gateway-1.0.0-SNAPSHOT.jar
  [ -f "$jar" ] || mvn -B -ntp -q -f "$ROOT/pom.xml" -DskipTests -pl proof/bench/bare-gateway package >&2
  java -Djarmode=tools -jar "$jar" extract --force --destination "$BENCH_WORK/bare" >/dev/null
  # The options of our own gateway in a benchmark.
  # shellcheck disable=SC2086 # a list of options
  BACKEND_URL="http://127.0.0.1:$(port 8101)" SERVER_PORT=$(port $BARE_PORT) \
    java -XX:+UseSerialGC -Xms64m $CUULONG_JVM_OPTIONS -jar "$BENCH_WORK/bare/$(basename "$jar")" >"$CUULONG_HOME/log/bare-gateway.log" 2>&1 &
  PARTS+=($!)
  BARE_GATEWAY_URL=http://127.0.0.1:$(port $BARE_PORT)
  export BARE_GATEWAY_URL
  until answers "$(port $BARE_PORT)"; do
    kill -0 "${PARTS[${#PARTS[@]} - 1]}" || return 1
    sleep 0.2
  done
}
