# shellcheck shell=bash
# Stops everything and deletes its state; fetched programs and builds stay.

verb_reset() {
  local answer
  case ${1:-} in
    --yes | -y) ;;
    '')
      [ -t 0 ] || die "reset deletes every record in $DATA; say --yes if that is meant"
      printf 'Delete every record in %s? [y/N] ' "$DATA"
      read -r answer || answer=
      case $answer in y | Y | yes) ;; *) die "nothing was deleted" ;; esac
      ;;
    *) die "reset takes --yes or nothing" ;;
  esac
  take_turn
  if any_alive; then stop_all; fi
  rm -rf "${DATA:?}" "${LOGS:?}"
  say "The state is gone; ./cuulong up starts with an empty system."
  [ "$STORE_KIND" = embedded ] ||
    warn "the records on the server of MONGODB_URI were not touched, but the topics with their events are gone: drop the databases cuulong_* there before the next up, or the figures will not know of them"
}
