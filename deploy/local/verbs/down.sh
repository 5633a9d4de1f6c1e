# shellcheck shell=bash
# Stops everything in order.

verb_down() {
  [ $# -eq 0 ] || die "down takes no arguments"
  take_turn
  if ! any_alive; then
    rm -f "$RUN"/*.pid "$SETTINGS"
    say "Nothing was running."
    return
  fi
  stop_all
  say "Everything is down ($SECONDS s)."
}
