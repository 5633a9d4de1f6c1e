# shellcheck shell=bash
# Fetches the programs that are not ours, the broker and Keycloak, through Maven.

# Prints a digest of the files that decide the programs' versions.
programs_version() {
  { cat "$LOCAL/pom.xml" && sed -n '/<parent>/,/<\/parent>/p; /keycloak\.version\|kafka\.version\|log4j2\.version/p' "$ROOT/pom.xml"; } | cksum
}

need_programs() {
  local version
  version=$(programs_version)
  [ "$(cat "$PROGRAMS/version" 2>/dev/null)" != "$version" ] || return 0
  if alive broker || alive keycloak; then die "the broker's or Keycloak's version has changed: ./cuulong down first"; fi
  rm -rf "${PROGRAMS:?}"/*
  watch_build "fetching the broker and Keycloak" mvn -B -ntp -f "$LOCAL/pom.xml" -Dprograms="$PROGRAMS" package
  printf '%s\n' "$version" >"$PROGRAMS/version"
}
