# shellcheck shell=bash
# Stops the processes in order: first those that accept requests, last those that store data.

stop_all() {
  # shellcheck disable=SC2086 # lists of names
  stop caches $GATEWAYS
  # shellcheck disable=SC2086 # likewise
  stop $SERVICES
  stop keycloak broker
  stop store
  rm -f "$SETTINGS"
  progress_end
  forget_old_apps
}
