# shellcheck shell=bash
# A fault run on a system of its own, which it starts, strikes, judges and clears away.

verb_faults() {
  local outcome=0
  need jdk maven npm
  # shellcheck source=/dev/null # checked on its own
  . "$ROOT/deploy/faults/home.sh"
  prepare_faults
  java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx1g -jar "$(jar_of faults)" "$@" || outcome=$?
  return $outcome
}
