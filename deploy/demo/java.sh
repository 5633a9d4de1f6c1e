# shellcheck shell=bash
# Finds the running system, the JDK and the jar as the local runtime does: sets JAR, exports the rest.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
LOCAL=$ROOT/deploy/local
for part in say lists folders processes settings ports jdk tools build keycloak; do
  # shellcheck source=/dev/null # each part is checked on its own
  . "$LOCAL/$part.sh"
done

make_folders
need_jdk
build demo
JAR=$(jar_of demo)
KEYCLOAK_URL=${KEYCLOAK_URL:-$(keycloak_url)}
export JAR KEYCLOAK_URL
