# shellcheck shell=bash
# A Chromium for the browser tests: the system's own, never one that a package downloads.

find_chromium() {
  local name
  if [ -n "${CHROMIUM_PATH:-}" ]; then
    [ -x "$CHROMIUM_PATH" ] || die "CHROMIUM_PATH is $CHROMIUM_PATH, which cannot be run"
    return
  fi
  for name in chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Chromium.app/Contents/MacOS/Chromium" "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    if CHROMIUM_PATH=$(command -v "$name"); then return; fi
  done
  CHROMIUM_PATH=
  return 1
}

# Sets CHROMIUM_PATH; leaves it empty, with a message, if there is none and none may be installed.
want_chromium() {
  if ! find_chromium && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "Installing Chromium from the system's packages for the browser tests."
    { apt-get -q update && DEBIAN_FRONTEND=noninteractive apt-get -q -y install chromium; } >"$LOGS/chromium.log" 2>&1 ||
      warn "Chromium could not be installed; see $LOGS/chromium.log"
    find_chromium || true
  fi
  export CHROMIUM_PATH
}
