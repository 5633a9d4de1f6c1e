# shellcheck shell=bash
# Stores the settings of the running system, so that a later verb without the same environment finds
# it.

SETTINGS=$RUN/settings

saved_setting() { [ ! -f "$SETTINGS" ] || sed -n "s/^$1=//p" "$SETTINGS"; }

save_settings() { printf 'offset=%s\nstore=%s\n' "$CUULONG_PORT_OFFSET" "$STORE_KIND" >"$SETTINGS"; }

wanted_offset=${CUULONG_PORT_OFFSET:-}
saved_offset=$(saved_setting offset)
CUULONG_PORT_OFFSET=${wanted_offset:-${saved_offset:-0}}
case $CUULONG_PORT_OFFSET in
  '' | *[!0-9]*) die "CUULONG_PORT_OFFSET must be a number, not '$CUULONG_PORT_OFFSET'" ;;
esac
CUULONG_PORT_OFFSET=$((10#$CUULONG_PORT_OFFSET)) # 08 is eight, whatever the shell thinks of noughts
[ "$CUULONG_PORT_OFFSET" -le 38000 ] || die "CUULONG_PORT_OFFSET must be at most 38000"
export CUULONG_PORT_OFFSET

STORE_KIND=embedded
if [ -n "${MONGODB_URI:-}" ]; then
  STORE_KIND=external
elif [ "$(saved_setting store)" = external ]; then
  STORE_KIND=external
fi

# Refuses to run `up` with other settings than those of the running system.
check_settings() {
  local saved_store name
  for name in $GATEWAYS $SERVICES keycloak; do
    [ "$(port_of "$name")" -ne 10080 ] ||
      die "CUULONG_PORT_OFFSET=$CUULONG_PORT_OFFSET would put $name on port 10080, which browsers refuse; take another"
  done
  any_alive || return 0
  saved_store=$(saved_setting store)
  if [ -n "$saved_offset" ] && [ "$saved_offset" != "$CUULONG_PORT_OFFSET" ]; then
    die "already up with CUULONG_PORT_OFFSET=$saved_offset: ./cuulong down first, or set another CUULONG_HOME"
  fi
  if [ "${saved_store:-$STORE_KIND}" != "$STORE_KIND" ]; then
    die "already up with the embedded store: ./cuulong down first to use MONGODB_URI"
  fi
  if [ "$STORE_KIND" = external ] && [ -z "${MONGODB_URI:-}" ]; then
    die "already up on the server of a MONGODB_URI: set MONGODB_URI again, or ./cuulong down first"
  fi
}
