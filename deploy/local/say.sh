# shellcheck shell=bash
# What the entry says to the person in front of it.

say() { printf '%s\n' "$*"; }

warn() { printf 'cuulong: %s\n' "$*" >&2; }

die() {
  progress_end
  warn "$@"
  exit 1
}

PROGRESS_LAST=

# A line that says what is being waited for: rewritten on a terminal, one line per change elsewhere.
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
