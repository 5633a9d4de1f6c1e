# shellcheck shell=bash
# Finds the running system, the JDK and a program's jar as the local runtime does.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
LOCAL=$ROOT/deploy/local
for part in say lists folders processes settings ports jdk tools build keycloak; do
  # shellcheck source=/dev/null # each part is checked on its own
  . "$LOCAL/$part.sh"
done

# find_jar NAME: builds it if needed, sets JAR and exports the variables that the program reads.
find_jar() {
  make_folders
  need_jdk
  build "$1"
  JAR=$(jar_of "$1")
  KEYCLOAK_URL=${KEYCLOAK_URL:-$(keycloak_url)}
  export JAR KEYCLOAK_URL
}
