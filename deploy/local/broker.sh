# shellcheck shell=bash
# One Apache Kafka broker in KRaft mode, its data kept.

broker_java() {
  # shellcheck disable=SC2086 # lists of options
  set -- $LIGHT -Xms64m -Xmx256m ${CUULONG_JVM_OPTIONS:-} -Djava.io.tmpdir="$DATA/broker/tmp" \
    -Dlog4j2.configurationFile="$LOCAL/broker/log4j2.properties" -cp "$PROGRAMS/broker/lib/*" "$@"
  BROKER_COMMAND=(java "$@")
}

launch_broker() {
  local config=$DATA/broker/server.properties
  mkdir -p "$DATA/broker/tmp"
  sed -e "s|@PORT@|$(port_of broker)|g" -e "s|@CONTROLLER_PORT@|$(port_of broker-controller)|g" \
    -e "s|@DATA@|$DATA/broker/log|g" "$LOCAL/broker/server.properties" \
    ${CUULONG_BROKER_SETTINGS:+"$CUULONG_BROKER_SETTINGS"} >"$config"
  [ -f "$DATA/broker/log/meta.properties" ] || format_broker "$config"
  broker_java kafka.Kafka "$config"
  start broker "${BROKER_COMMAND[@]}"
}

format_broker() {
  local id
  # An id that begins with a dash would be read as an option.
  id=$(node -p 'let id; do id = require("crypto").randomBytes(16).toString("base64url"); while (id.startsWith("-")); id')
  broker_java kafka.tools.StorageTool format --cluster-id "$id" --config "$1"
  "${BROKER_COMMAND[@]}" >"$LOGS/broker-format.log" 2>&1 || die "the broker's folder could not be prepared; see $LOGS/broker-format.log"
}

create_topics() {
  java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$PROGRAMS/broker/lib/*" "$LOCAL/broker/Topics.java" \
    "127.0.0.1:$(port_of broker)" "$LOCAL/broker/topics.properties" >"$LOGS/topics.log" 2>&1 ||
    die "the topics could not be created; see $LOGS/topics.log"
}
