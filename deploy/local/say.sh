# shellcheck shell=bash
# Messages to the user.

say() { printf '%s\n' "$*"; }

warn() { printf 'cuulong: %s\n' "$*" >&2; }

die() {
  progress_end
  warn "$@"
  exit 1
}

PROGRESS_LAST=

# Shows what is being waited for: rewritten in place on a terminal, one line per change elsewhere.
progress() {
  if [ -t 1 ]; then
    printf '\r\033[K%s' "$1 (${SECONDS}s)"
  elif [ "$1" != "$PROGRESS_LAST" ]; then
    printf '%s (%ss)\n' "$1" "$SECONDS"
  fi
  PROGRESS_LAST=$1
}

progress_end() {
  if [ -t 1 ] && [ -n "$PROGRESS_LAST" ]; then printf '\r\033[K'; fi
  PROGRESS_LAST=
}
