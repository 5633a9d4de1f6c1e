# shellcheck shell=bash
# Verbs that change the system take turns: two `up` at once would start everything twice.

take_turn() {
  local pid start
  make_folders
  if [ -f "$RUN/lock" ] && read -r pid start <"$RUN/lock" && [ "$(started_at "$pid")" = "$start" ]; then
    die "another ./cuulong (pid $pid) is changing this system; wait until it is done"
  fi
  rm -f "$RUN/lock"
  if ! (set -o noclobber && printf '%s %s\n' $$ "$(started_at $$)" >"$RUN/lock") 2>/dev/null; then
    die "another ./cuulong is changing this system; wait until it is done"
  fi
  trap 'rm -f "$RUN/lock"' EXIT
}
