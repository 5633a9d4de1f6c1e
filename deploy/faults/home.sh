# shellcheck shell=bash
# The folder of a fault run: a system of its own beside whatever is up, made of the programs and
# builds that are here already, and gone when the run is over.

# The first block of ports that nobody has. All of them are below those that the machine lends to
# outgoing connections: a process that was killed has to find its port free when it is back.
free_offset() {
  local offset base
  for offset in 5000 4500 4000 3500 3000 2500 1500 1000; do
    for base in 8080 8103 8180 9092 9300 27117; do
      if port_taken $((base + offset)); then continue 2; fi
    done
    printf '%s\n' "$offset"
    return
  done
  die "there is no free block of ports"
}

# What the local runtime keeps anyway: built, fetched and unpacked there, so that the next run has it.
prepare_programs() {
  local name
  take_turn
  # shellcheck disable=SC2046 # a list of names
  build $(all_processes) faults
  need_programs
  prepare_keycloak
  for name in store $SERVICES gateway-region; do unpack_app "$name"; done
  rm -f "$RUN/lock"
  trap - EXIT
}

# Hard links cost nothing, and what the run deletes stays where it came from.
prepare_faults() {
  # Beside a broker of its own an older database would be half a system.
  unset MONGODB_URI
  # shellcheck disable=SC2034 # read by the catalogue
  STORE_KIND=embedded
  make_folders
  prepare_programs >&2
  FAULTS_KEPT=$APPS
  FAULTS_REPORT=$LOGS/faults
  rm -rf "$FAULTS_REPORT"
  mkdir -p "$FAULTS_REPORT"
  local home
  home=$(mktemp -d "$CUULONG_HOME/faults.XXXXXX")
  cp -al "$PROGRAMS" "$APPS" "$home/"
  # A build that comes while this runs must not change it.
  mkdir "$home/faults"
  cp -R "$(jar_of faults)" "$ROOT/deploy/faults/target/lib" "$home/faults/"
  FAULTS_JAR=$home/faults/$(basename "$(jar_of faults)")
  CUULONG_HOME=$home
  CUULONG_PORT_OFFSET=$(free_offset)
  CUULONG_ROOT=$ROOT
  FAULTS_COMMIT=$(git -C "$ROOT" rev-parse --short HEAD 2>/dev/null || echo '?')
  export FAULTS_COMMIT CUULONG_HOME CUULONG_PORT_OFFSET CUULONG_ROOT FAULTS_REPORT FAULTS_JAR
  trap clear_faults EXIT
  trap 'exit 130' INT TERM
}

# Whatever happened: the processes stop, the logs of a run that failed stay, the folder goes.
clear_faults() {
  local outcome=$?
  (
    # shellcheck source=/dev/null # each is checked on its own
    for part in folders settings; do . "$LOCAL/$part.sh"; done
    stop petitions-2
  ) >&2
  "$ROOT/cuulong" down >&2 || true
  keep_caches
  [ $outcome -eq 0 ] || cp -R "$CUULONG_HOME/log" "$FAULTS_REPORT/"
  rm -rf "$CUULONG_HOME"
  return $outcome
}

# The class caches that this run has made serve the next one.
keep_caches() {
  local cache kept
  for cache in "$CUULONG_HOME"/apps/*/*/classes.aot; do
    kept=$FAULTS_KEPT/${cache#"$CUULONG_HOME"/apps/}
    if [ -f "$cache" ] && [ -d "${kept%/*}" ] && [ ! -f "$kept" ]; then cp -p "$cache" "$kept"; fi
  done
}
