# shellcheck shell=bash
# The ports of the processes. CUULONG_PORT_OFFSET is added to every port.

port_of() {
  local base
  case $1 in
    gateway-region) base=8080 ;;
    gateway-an-giang) base=8081 ;;
    gateway-can-tho) base=8082 ;;
    keycloak) base=8180 ;;
    broker) base=9092 ;;
    broker-controller) base=9093 ;;
    sessions) base=8101 ;;
    supervision) base=8102 ;;
    petitions) base=8103 ;;
    voter-contact) base=8104 ;;
    regional) base=8105 ;;
    store) base=27117 ;;
    *) die "no port is known for '$1'" ;;
  esac
  printf '%s\n' $((base + CUULONG_PORT_OFFSET))
}

# Prints the port of a process's metrics.
management_port_of() { printf '%s\n' $(($(port_of "$1") + 200)); }

ports_of() {
  port_of "$1"
  case $1 in store | broker | keycloak) ;; *) management_port_of "$1" ;; esac
}

# Succeeds if something already answers there.
port_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }
