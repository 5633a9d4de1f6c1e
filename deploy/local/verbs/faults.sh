# shellcheck shell=bash
# Does a fault run: starts a system of its own, causes faults, checks the result and deletes the
# system.

MUTATIONS="removed-guard early-answer early-removal removed-fencing"

verb_faults() {
  local outcome=0
  case ${1:-} in
    mutation)
      shift
      each_mutation "$@"
      return
      ;;
  esac
  need jdk maven npm
  # shellcheck source=/dev/null # checked on its own
  . "$ROOT/proof/faults/home.sh"
  prepare_faults
  java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx1g -jar "$FAULTS_JAR" "$@" || outcome=$?
  return $outcome
}

# Runs every mutation in turn; each has to be detected.
each_mutation() {
  local mutation outcome=0
  for mutation in $MUTATIONS; do
    "$ROOT/cuulong" faults "$mutation" "$@" || outcome=1
  done
  return $outcome
}
