# shellcheck shell=bash
# Class caches (JEP 483): with one, a service starts in half the time. Once per build, when the
# system is ready, a low-priority process makes the missing ones in the background.

# Prints the cache of an app. Its name contains the path for which it was made: under another path
# the JVM would accept it but not know where any class came from, which makes some programs fail.
cache_of() {
  local folder
  folder=$(app_folder "$1")
  printf '%s/classes-%s.aot\n' "$folder" "$(printf '%s' "$folder" | cksum | cut -d' ' -f1)"
}

# Prints the options for the cache of an app, if it has one. They use its classes but not the
# compilation profiles of the idle process that made it (docs/benchmarks.md, gateway). A JVM that
# does not know the switch ignores it.
cache_options() {
  local cache
  cache=$(cache_of "$1")
  CACHE_OPTIONS=()
  [ ! -f "$cache" ] || CACHE_OPTIONS=(-XX:AOTCache="$cache" '-Xlog:aot*=error'
    -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:-AOTReplayTraining)
}

# make_caches NAME...: makes the missing caches of these apps in the background.
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
