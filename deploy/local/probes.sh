# shellcheck shell=bash
# Asks processes whether they are ready.

# rows NAME...: prints the probes' input, one line each.
rows() {
  local name pid
  for name in "$@"; do
    pid=$(pid_of "$name") || pid=
    printf '%s|%s|%s|%s|%s\n' "$name" "$(probe_of "$name")" "$(port_of "$name" | tr -d '\n')|$(path_of "$name")" \
      "$pid" "$([ -z "$pid" ] || memory_of "$pid")"
  done
}

# ready_among NAME...: prints the names of those that are ready.
ready_among() { rows "$@" | node "$LOCAL/probes/ready.mjs"; }
