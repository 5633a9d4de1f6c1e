# shellcheck shell=bash
# Shows every process with pid, port, readiness and memory; exits with 0 only when all are ready.

verb_status() {
  case ${1:-} in
    '' | --json) ;;
    *) die "status takes --json or nothing" ;;
  esac
  need_node
  # shellcheck disable=SC2046 # a list of names
  rows $(all_processes) | node "$LOCAL/probes/status.mjs" "$@"
}
