# shellcheck shell=bash
# Builds our modules when a jar is missing or older than its sources.

VERSION=1.0.0-SNAPSHOT

module_of() {
  case $1 in
    store) printf 'platform/embedded-store\n' ;;
    gateway-*) printf 'gateway\n' ;;
    regional) printf 'regional-exchange-service\n' ;;
    demo) printf 'deploy/demo\n' ;;
    walk | faults) printf 'proof/%s\n' "$1" ;;
    broker | keycloak) ;;
    *) printf '%s-service\n' "$1" ;;
  esac
}

jar_of() {
  local module
  case $1 in
    store) printf '%s\n' "$ROOT/platform/embedded-store/target/platform-embedded-store-$VERSION.jar" ;;
    gateway-*) printf '%s\n' "$ROOT/gateway/target/gateway-$VERSION.jar" ;;
    demo | walk | faults) printf '%s\n' "$ROOT/$(module_of "$1")/target/cuulong-$1-$VERSION.jar" ;;
    *)
      module=$(module_of "$1")
      printf '%s\n' "$ROOT/$module/target/$module-$VERSION.jar"
      ;;
  esac
}

# Finds a source newer than the jar and newer than the last build that left the jar unchanged.
stale() {
  local jar stamp sources
  jar=$(jar_of "$1")
  stamp=${jar%/*}/built
  sources=("$ROOT/$(module_of "$1")" "$ROOT/platform" "$ROOT/pom.xml")
  case $1 in
    gateway-*) sources+=("$ROOT/docs/asyncapi.json") ;; # it serves that document
    demo | walk | faults) sources+=("$ROOT/deploy/client") ;;
  esac
  [ -f "$jar" ] || return 0
  [ -f "$stamp" ] || stamp=$jar
  [ -n "$(find "${sources[@]}" \
    \( -name target -o -name node_modules -o -name dist -o -path '*/src/test' \) -prune -o \
    -type f -newer "$jar" -newer "$stamp" -print -quit)" ]
}

# build NAME...: builds the modules of these processes and their dependencies.
build() {
  local name module modules=
  for name in "$@"; do
    module=$(module_of "$name")
    case ",$modules," in *",$module,"*) continue ;; esac
    if [ -n "$module" ] && stale "$name"; then modules=${modules:+$modules,}$module; fi
  done
  [ -n "$modules" ] || return 0
  touch "$RUN/build-began"
  watch_build "building" as_usual mvn -B -ntp -f "$ROOT/pom.xml" -DskipTests -Dmaven.test.skip=true -pl "$modules" -am package
  stamp_build "$modules"
}

stamp_build() {
  local module
  # shellcheck disable=SC2086 # split on purpose: module names have no blanks
  for module in ${1//,/ }; do cp -p "$RUN/build-began" "$ROOT/$module/target/built"; done
}

# watch_build WHAT COMMAND...: runs it with its output in a log, and shows the progress.
watch_build() {
  local what=$1 log=$LOGS/build.log pid at
  shift
  : >"$log" # it is read below, perhaps before the command has begun to write
  "$@" >"$log" 2>&1 </dev/null &
  pid=$!
  while kill -0 "$pid" 2>/dev/null; do
    at=$(sed -n 's/^\[INFO\] Building \(.*\) '"$VERSION"' *\(.*\)$/\1 \2/p' "$log" | tail -n 1)
    progress "$what${at:+: $at}"
    sleep 1
  done
  wait "$pid" || {
    # The error is before Maven's summary; Maven's own stack trace is no help.
    { sed '/Reactor Summary/,$d' "$log" | grep -v '^ *at ' | tail -n 30 >&2; } || true
    die "the build failed; all of it is in $log"
  }
  progress_end
}
