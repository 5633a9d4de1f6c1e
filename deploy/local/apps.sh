# shellcheck shell=bash
# Runs our jars from an unpacked copy, one folder per build, so that a new build
# never changes files under a running process.

# For a demonstration on a small machine, not for a benchmark: C1 alone, serial collector.
LIGHT="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:+ExitOnOutOfMemoryError -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"

app_of() { case $1 in gateway-*) printf 'gateway\n' ;; *) printf '%s\n' "$1" ;; esac; }

app_folder() { printf '%s/%s/%s\n' "$APPS" "$(app_of "$1")" "$(cksum <"$(jar_of "$1")" | cut -d' ' -f1)"; }

# Prints the jar to start.
app_jar() { printf '%s/%s\n' "$(app_folder "$1")" "$(basename "$(jar_of "$1")")"; }

unpack_app() {
  local folder jar part
  jar=$(jar_of "$1")
  [ -f "$jar" ] || die "$1 is not built: there is no $jar; run ./cuulong up without --no-build"
  folder=$(app_folder "$1")
  [ ! -f "$folder/complete" ] || return 0
  # Moved into place when complete, because another system may be unpacking the same build.
  part=$folder.$$
  mkdir -p "$part"
  if [ "$1" = store ]; then
    cp -R "$jar" "$(dirname "$jar")/lib" "$part/"
  else
    java -Djarmode=tools -jar "$jar" extract --force --destination "$part" >/dev/null
  fi
  touch "$part/complete"
  [ -f "$folder/complete" ] || { rm -rf "$folder" && mv "$part" "$folder"; }
  rm -rf "$part"
}

# Tells whether another system runs from these builds: their owner's, or one that shares them.
apps_are_in_use() {
  local mark
  [ "$APPS" = "$CUULONG_HOME/apps" ] || return 0
  for mark in "$APPS"/in-use.*; do
    if [ -f "$mark" ]; then
      if kill -0 "${mark##*.}" 2>/dev/null; then return 0; fi
      rm -f "$mark"
    fi
  done
  return 1
}

# Deletes builds that are no longer used; only called when everything is down.
forget_old_apps() {
  local app build newest
  if apps_are_in_use; then return 0; fi
  for app in "$APPS"/*/; do
    [ -d "$app" ] || continue
    # shellcheck disable=SC2012 # our own names: checksums
    newest=$(ls -t "$app" | head -n 1)
    for build in "$app"*/; do
      [ "$(basename "$build")" = "$newest" ] || rm -rf "$build"
    done
  done
}
