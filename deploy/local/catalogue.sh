# shellcheck shell=bash
# The processes of the system, in the order in which they start.

SERVICES="sessions supervision petitions voter-contact regional"
GATEWAYS="gateway-region gateway-an-giang gateway-can-tho"

all_processes() {
  [ "$STORE_KIND" = external ] || printf 'store '
  printf '%s\n' "broker keycloak $SERVICES $GATEWAYS"
}

is_process() { case " store broker keycloak $SERVICES $GATEWAYS " in *" $1 "*) ;; *) return 1 ;; esac; }

# Prints what must be ready before a process is started.
needs_of() {
  case $1 in
    store | broker | keycloak | gateway-*) ;;
    *) if [ "$STORE_KIND" = external ]; then printf 'broker\n'; else printf 'store broker\n'; fi ;;
  esac
}

launch() {
  case $1 in
    store | broker | keycloak) "launch_$1" ;;
    gateway-*) launch_gateway "$1" ;;
    *) launch_service "$1" ;;
  esac
}

# Prints the protocol of a process's probe, and the path for HTTP.
probe_of() {
  case $1 in
    store) printf 'mongo' ;;
    broker) printf 'kafka' ;;
    *) printf 'http' ;;
  esac
}

path_of() {
  case $1 in
    keycloak) printf '/realms/cuulong/.well-known/openid-configuration' ;;
    *) printf '/actuator/health/readiness' ;;
  esac
}
