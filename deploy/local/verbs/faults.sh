# shellcheck shell=bash
# A fault run on a system of its own, which it starts, strikes, judges and clears away.

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

# The platform with one safeguard less, one after the other: each has to be found out.
each_mutation() {
  local mutation outcome=0
  for mutation in $MUTATIONS; do
    "$ROOT/cuulong" faults "$mutation" "$@" || outcome=1
  done
  return $outcome
}
