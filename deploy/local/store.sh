# shellcheck shell=bash
# The embedded store, used unless MONGODB_URI names a server.

store_uri() {
  if [ -n "${MONGODB_URI:-}" ]; then
    printf '%s\n' "$MONGODB_URI"
  else
    printf 'mongodb://127.0.0.1:%s\n' "$(port_of store)"
  fi
}

launch_store() {
  unpack_app store
  # shellcheck disable=SC2086 # lists of options
  start store env STORE_PORT="$(port_of store)" STORE_FILE="$DATA/store/store.mv" \
    java $LIGHT -Xms32m -Xmx256m ${CUULONG_JVM_OPTIONS:-} -Djava.io.tmpdir="$DATA/store/tmp" -jar "$(app_jar store)"
}
