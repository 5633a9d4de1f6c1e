# shellcheck shell=bash
# Starts what is not running, and returns when all of it is ready.

AT_ONCE=3                        # programs starting at a time: more only get in each other's way
PATIENCE=${CUULONG_PATIENCE:-300} # seconds for all of them

verb_up() {
  local names='' may_build=yes
  while [ $# -gt 0 ]; do
    case $1 in
      --no-build) may_build=no ;;
      *) is_process "$1" || die "there is no process '$1'"; names="$names $1" ;;
    esac
    shift
  done
  take_turn
  check_settings
  need jdk maven npm
  # shellcheck disable=SC2086 # a list of names
  set -- ${names:-$(all_processes)}
  [ "$may_build" = no ] || build "$@"
  need_programs
  save_settings
  case " $* " in *' keycloak '*) prepare_keycloak ;; esac
  bring_up "$@"
  announce "$@"
  make_caches "$@"
}

# bring_up NAME...: starts them in this order, at most AT_ONCE at a time, each when its dependencies
# are ready.
bring_up() {
  local waiting="$*" starting='' fresh='' ready='' name total=$# deadline=$((SECONDS + PATIENCE))
  while [ -n "$waiting$starting" ]; do
    launch_next
    for name in $starting; do
      alive "$name" || gave_up "$name" "stopped while starting"
    done
    # shellcheck disable=SC2086 # a list of names
    for name in $(ready_among $starting); do became_ready "$name"; done
    [ $SECONDS -lt $deadline ] || gave_up "${starting%% *}" "is not ready after $PATIENCE s"
    # shellcheck disable=SC2086 # a list of names
    [ -z "$waiting$starting" ] || progress "$(count $ready) of $total ready; waiting for $(list ${starting:-$waiting})"
    sleep 0.5
  done
  progress_end
}

# Moves names from waiting to starting while there is room and their dependencies are ready.
launch_next() {
  local name need
  while [ -n "$waiting" ]; do
    name=${waiting%% *}
    if ! alive "$name"; then
      # shellcheck disable=SC2086 # a list of names
      [ "$(count $fresh)" -lt $AT_ONCE ] || return 0
      for need in $(needs_of "$name"); do
        if contains "$need" "$waiting $starting"; then return 0; fi
      done
      launch "$name"
      fresh=$(plus "$fresh" "$name")
    fi
    starting=$(plus "$starting" "$name")
    waiting=$(minus "$waiting" "$name")
  done
}

became_ready() {
  # Done every time, because an earlier `up` may have been stopped between the broker and its
  # topics.
  if [ "$1" = broker ]; then create_topics; fi
  ready=$(plus "$ready" "$1")
  starting=$(minus "$starting" "$1")
  fresh=$(minus "$fresh" "$1")
}

gave_up() {
  progress_end
  tail -n 25 "$LOGS/$1.log" >&2
  die "$1 $2; its log is $LOGS/$1.log. What started is still running: ./cuulong status"
}

announce() {
  local name
  say "Ready in $SECONDS s."
  [ "$STORE_KIND" = embedded ] || say "  store       the server of MONGODB_URI"
  for name in "$@"; do
    case $name in
      gateway-region) say "  region      http://localhost:$(port_of "$name")" ;;
      gateway-an-giang) say "  An Giang    http://localhost:$(port_of "$name")" ;;
      gateway-can-tho) say "  Cần Thơ     http://localhost:$(port_of "$name")" ;;
      keycloak) say "  Keycloak    $(keycloak_url)" ;;
      broker) say "  Kafka       127.0.0.1:$(port_of broker)" ;;
      store) say "  store       $(store_uri) (embedded: for demonstrations and tests)" ;;
    esac
  done
  say "Accounts (password: cuulong)"
  node "$LOCAL/probes/accounts.mjs"
}
