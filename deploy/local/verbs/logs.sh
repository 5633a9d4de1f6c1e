# shellcheck shell=bash
# Follows the log of a process; the log before its last start is NAME.log.1 beside it.

verb_logs() {
  local name=${1:-}
  is_process "$name" || die "logs takes one of: $(all_processes)"
  [ -f "$LOGS/$name.log" ] || die "$name has not been started yet: there is no log"
  exec tail -n 200 -F "$LOGS/$name.log"
}
