# shellcheck shell=bash
# Our five services, and the gateway started three times.

# Sets the environment of one of our processes.
surroundings() {
  SURROUNDINGS=(
    SERVER_ADDRESS=127.0.0.1
    SERVER_PORT="$(port_of "$1")"
    MANAGEMENT_SERVER_PORT="$(management_port_of "$1")"
    MONGODB_URI="$(store_uri)"
    KAFKA_BOOTSTRAP_SERVERS="$(broker_address "$1")"
    KEYCLOAK_URL="$(keycloak_url)"
  )
}

# Prints the broker's address for a process: a fault run gives some a proxy that it can close.
broker_address() {
  local door
  for door in ${CUULONG_BROKER_DOORS:-}; do
    case $door in "$1="*) printf '%s\n' "${door#*=}" && return ;; esac
  done
  printf '127.0.0.1:%s\n' "$(port_of broker)"
}

service_url() { printf 'http://127.0.0.1:%s\n' "$(port_of "$1")"; }

run_app() {
  local name=$1
  unpack_app "$name"
  cache_options "$name"
  # shellcheck disable=SC2086 # lists of options
  start "$name" env "${SURROUNDINGS[@]}" java $LIGHT -Xms64m -Xmx256m ${CUULONG_JVM_OPTIONS:-} \
    ${CACHE_OPTIONS[@]+"${CACHE_OPTIONS[@]}"} -Djava.io.tmpdir="$DATA/$name/tmp" -jar "$(app_jar "$name")"
}

launch_service() {
  surroundings "$1"
  run_app "$1"
}

launch_gateway() {
  surroundings "$1"
  SURROUNDINGS+=(
    CUULONG_GATEWAY="${1#gateway-}"
    SESSIONS_URL="$(service_url sessions)"
    SUPERVISION_URL="$(service_url supervision)"
    PETITIONS_URL="$(service_url petitions)"
    VOTER_CONTACT_URL="$(service_url voter-contact)"
    REGIONAL_URL="$(service_url regional)"
  )
  run_app "$1"
}
