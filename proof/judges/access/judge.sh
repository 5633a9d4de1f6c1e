# shellcheck shell=bash
# Starts a second broker with access rules for the duration of this judge.

ACCESS=$JUDGES_HOME/access

judge_access() {
  local port=$(($(port_of broker) + 200)) failed=0
  want_python confluent-kafka==2.16.1 || return
  rm -rf "$ACCESS"
  mkdir -p "$ACCESS/tmp"
  sed -e "s|@PORT@|$port|g" -e "s|@CONTROLLER_PORT@|$((port + 1))|g" -e "s|@DATA@|$ACCESS/log|g" \
    "$JUDGES/access/server.properties" >"$ACCESS/server.properties"
  ruled_java
  "${RULED_JAVA[@]}" kafka.tools.StorageTool format --cluster-id "$(cluster_id)" --config "$ACCESS/server.properties" \
    --add-scram 'SCRAM-SHA-512=[name=operator,password=operator]' >"$ACCESS/format.log" 2>&1 || return 1
  "${RULED_JAVA[@]}" kafka.Kafka "$ACCESS/server.properties" >"$ACCESS/broker.log" 2>&1 &
  local pid=$!
  { wait_for_port "$port" && "$VENV/bin/python" "$JUDGES/access/judge.py" "127.0.0.1:$(port_of broker)" "127.0.0.1:$port"; } || failed=$?
  kill "$pid" 2>/dev/null
  wait "$pid" 2>/dev/null
  return $failed
}

ruled_java() {
  RULED_JAVA=(java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx256m -Djava.io.tmpdir="$ACCESS/tmp"
    -Dlog4j2.configurationFile="$LOCAL/broker/log4j2.properties" -cp "$PROGRAMS/broker/lib/*")
}

# An id that begins with a dash would be read as an option.
cluster_id() { node -p 'let id; do id = require("crypto").randomBytes(16).toString("base64url"); while (id.startsWith("-")); id'; }

wait_for_port() {
  local deadline=$((SECONDS + 60))
  until port_taken "$1"; do
    [ $SECONDS -lt $deadline ] || { tail -n 20 "$ACCESS/broker.log" && return 1; }
    sleep 0.3
  done
}
