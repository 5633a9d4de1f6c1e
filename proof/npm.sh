# shellcheck shell=bash
# Fetches a folder's npm packages, once for each state of its lock file.

# npm writes this file last, so it tells whether the folder is complete and of this lock file.
npm_fetched() { [ "$1/node_modules/.package-lock.json" -nt "$1/package-lock.json" ]; }

# npm_fetch FOLDER [NPM OPTIONS]
npm_fetch() {
  local folder=$1
  shift
  npm_fetched "$folder" || (cd "$folder" && npm ci --no-audit --no-fund --loglevel=error "$@")
}
