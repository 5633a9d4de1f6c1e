# shellcheck shell=bash
# Prepares a fault run's own system and cleans up afterwards.

# shellcheck source=/dev/null # checked on its own
. "$LOCAL/own.sh"

# Programs and builds stay in the local runtime's folders, so that the next run can use them.
prepare_programs() {
  local name
  take_turn
  # shellcheck disable=SC2046 # a list of names
  build $(all_processes) faults
  need_programs
  prepare_keycloak
  for name in store $SERVICES gateway-region; do unpack_app "$name"; done
  rm -f "$RUN/lock"
  trap - EXIT
}

prepare_faults() {
  # shellcheck disable=SC2034 # read by the catalogue
  STORE_KIND=embedded
  prepare_programs >&2
  FAULTS_REPORT=$LOGS/faults
  rm -rf "$FAULTS_REPORT"
  mkdir -p "$FAULTS_REPORT"
  own_system faults
  trap clear_faults EXIT
  trap 'exit 130' INT TERM
  # A later build must not change the running system.
  mkdir "$CUULONG_HOME/faults"
  cp -R "$(jar_of faults)" "$ROOT/proof/faults/target/lib" "$CUULONG_HOME/faults/"
  FAULTS_JAR=$CUULONG_HOME/faults/$(basename "$(jar_of faults)")
  CUULONG_ROOT=$ROOT
  FAULTS_COMMIT=$(git -C "$ROOT" rev-parse --short HEAD 2>/dev/null || echo '?')
  export FAULTS_COMMIT CUULONG_ROOT FAULTS_REPORT FAULTS_JAR
}

# In any case the processes are stopped and the folder is deleted; the logs of a failed run are
# kept.
clear_faults() {
  local outcome=$?
  (
    # shellcheck source=/dev/null # each is checked on its own
    for part in folders settings; do . "$LOCAL/$part.sh"; done
    stop petitions-2
  ) >&2
  leave_own_system faults/log "$outcome"
  return $outcome
}
