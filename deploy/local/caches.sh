# shellcheck shell=bash
# Class caches (JEP 483): with one, a service starts in half the time. Once per build, when the
# system is ready, a quiet process makes the missing ones; nobody waits for it.

# The options that use the cache of an app, where it has one.
cache_options() {
  local cache
  cache=$(app_folder "$1")/classes.aot
  CACHE_OPTIONS=()
  [ ! -f "$cache" ] || CACHE_OPTIONS=(-XX:AOTCache="$cache" '-Xlog:aot*=error')
}

# make_caches NAME...: in the background, for the apps among them that have none.
make_caches() {
  local name app jars=() apps='store broker keycloak'
  ! alive caches || return 0
  for name in "$@"; do
    app=$(app_of "$name")
    if contains "$app" "$apps" || ! alive "$name"; then continue; fi
    apps=$(plus "$apps" "$app")
    [ -f "$(app_folder "$name")/classes.aot" ] || jars+=("$(app_jar "$name")")
  done
  [ ${#jars[@]} -gt 0 ] || return 0
  surroundings gateway-region
  detach caches env "${SURROUNDINGS[@]}" SERVER_PORT=0 "$LOCAL/make-caches" "$LIGHT" "${jars[@]}"
}
