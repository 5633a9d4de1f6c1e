# shellcheck shell=bash
# Runs all tests: Maven's verify over every module, then the browser level on a system of its own,
# with the outside judges if CUULONG_JUDGES=short. It ends with the seconds of each part, unless
# CUULONG_TIMES names a file; then the caller reports them. Arguments go to Maven: ./cuulong test
# -pl petitions-service -am

verb_test() {
  local maven=0 surface='' browser='not run: Maven failed' times=${CUULONG_TIMES:-}
  make_folders
  need jdk maven npm
  want_chromium
  want_mongo_image
  touch "$RUN/test-began"
  export CUULONG_TIMES=${times:-$RUN/times.tsv}
  [ -n "$times" ] || : >"$CUULONG_TIMES"
  # Two modules run in parallel: while one waits for a broker or a store, the other works.
  timed "Maven's levels" as_usual mvn -B -ntp -fae -T 2 -f "$ROOT/pom.xml" "$@" verify || maven=$?
  if [ $# -gt 0 ]; then
    browser="not run: only Maven's levels take arguments"
  elif [ $maven -eq 0 ]; then
    browser_level
  fi
  say
  say "== ./cuulong test (${SECONDS} s)"
  node "$LOCAL/tests/summary.mjs" "$ROOT" "$RUN/test-began" || maven=1
  # Only a complete run sends every command.
  [ $# -gt 0 ] || [ $maven -ne 0 ] || node "$LOCAL/tests/surface.mjs" "$ROOT" "$RUN/test-began" || surface=failed
  [ -n "$times" ] || node "$LOCAL/tests/times.mjs" "$ROOT" "$CUULONG_TIMES" "$RUN/test-began"
  [ -n "${MONGODB_URI:-}" ] || say 'integration on a server: SKIPPED: MONGODB_URI names none'
  [ "${STORAGE_SUITE:-}" = testcontainers ] ||
    say "integration on the MongoDB image: SKIPPED: Docker does not have $MONGO_IMAGE (docker pull it, or set STORAGE_SUITE=testcontainers)"
  say "browser: $browser"
  [ $maven -eq 0 ] || die "Maven's levels failed"
  [ -z "$surface" ] || die "docs/mongodb-surface.md is not what the code sends"
  case $browser in failed*) die "the browser level failed" ;; esac
}

# If Docker already has the official image, the integration tests run on it too.
MONGO_IMAGE=mongo:8.0
want_mongo_image() {
  if [ -z "${STORAGE_SUITE:-}" ] && command -v docker >/dev/null && docker image inspect "$MONGO_IMAGE" >/dev/null 2>&1; then
    export STORAGE_SUITE=testcontainers
  fi
}

# proof/e2e/run gets JAVA_HOME and CHROMIUM_PATH; with CHROMIUM_PATH empty it runs what needs no browser.
browser_level() {
  if [ ! -x "$ROOT/proof/e2e/run" ]; then
    browser='not run: there is no proof/e2e/run'
  elif ! "$ROOT/proof/e2e/run"; then
    browser='failed (the walk, the public figures, a screen or a judge: see above)'
  elif [ -z "$CHROMIUM_PATH" ]; then
    browser='SKIPPED what needs a browser: no Chromium. Install it (apt-get install chromium) or set CHROMIUM_PATH'
  else
    browser="passed, in $CHROMIUM_PATH"
  fi
}
