# shellcheck shell=bash
# Class caches (JEP 483): with one, a service starts in half the time. Once per build, when the
# system is ready, a quiet process makes the missing ones; nobody waits for it.

# The cache of an app. Its name tells the path that it was made for: under another one the JVM takes
# it all the same, and then knows of no class where it came from, at which some programs fail.
cache_of() {
  local folder
  folder=$(app_folder "$1")
  printf '%s/classes-%s.aot\n' "$folder" "$(printf '%s' "$folder" | cksum | cut -d' ' -f1)"
}

# The options that use the cache of an app, where it has one: its classes, but not how a process without
# work was compiled when it was made (docs/benchmarks.md, gateway). A JVM that does not know the switch
# goes on without it.
cache_options() {
  local cache
  cache=$(cache_of "$1")
  CACHE_OPTIONS=()
  [ ! -f "$cache" ] || CACHE_OPTIONS=(-XX:AOTCache="$cache" '-Xlog:aot*=error'
    -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:-AOTReplayTraining)
}

# make_caches NAME...: in the background, for the apps among them that have none.
make_caches() {
  local name app pairs=() apps='store broker keycloak'
  ! alive caches || return 0
  for name in "$@"; do
    app=$(app_of "$name")
    if contains "$app" "$apps" || ! alive "$name"; then continue; fi
    apps=$(plus "$apps" "$app")
    [ -f "$(cache_of "$name")" ] || pairs+=("$(app_jar "$name")" "$(cache_of "$name")")
  done
  [ ${#pairs[@]} -gt 0 ] || return 0
  surroundings gateway-region
  detach caches env "${SURROUNDINGS[@]}" SERVER_PORT=0 MANAGEMENT_SERVER_PORT=0 "$LOCAL/make-caches" "$LIGHT" "${pairs[@]}"
}
