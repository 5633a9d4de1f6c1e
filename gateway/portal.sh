#!/usr/bin/env bash
# Builds or tests the portal for Maven, and does nothing twice: what was installed, built or tested
# is remembered by a digest of what it was made from.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/portal"

verb=$1 skip=${2:-false}
marks=node_modules/.cuulong

# What is made from the services' own documents changes with them, and this file says what is run.
sources() {
  find . ../portal.sh ../../docs/openapi ../../docs/asyncapi.json -name node_modules -prune -o -path ./dist -prune \
    -o -path ./src/api/generated -prune -o -type f -print0 | sort -z | xargs -0 cksum | cksum
}

fresh() { [ "$(cat "$marks/$1" 2>/dev/null)" = "$2" ]; }

mark() { mkdir -p "$marks" && printf '%s\n' "$2" >"$marks/$1"; }

say() { printf 'portal: %s\n' "$*"; }

need_npm() {
  command -v npm >/dev/null || {
    echo "The portal needs Node.js 20.19 or later with npm; or leave it out with -Dskip.portal=true" >&2
    exit 1
  }
}

install() {
  local lock
  lock=$(cksum <package-lock.json)
  if fresh install "$lock"; then return; fi
  need_npm
  npm ci --no-audit --no-fund --loglevel=error
  mark install "$lock"
}

build() {
  local now
  now=$(sources)
  if [ -f dist/index.html ] && fresh build "$now"; then
    say "built already, from the same sources"
    return
  fi
  npm run --silent build
  mark build "$now"
}

check() {
  local now
  now=$(sources)
  if fresh test "$now"; then
    say "tested already: the same sources and documents passed"
    return
  fi
  npm run --silent typecheck
  npm run --silent lint
  npm test --silent
  mark test "$now"
}

case $verb in
  build)
    install
    build
    ;;
  test)
    if [ "$skip" != true ]; then check; fi
    ;;
esac
