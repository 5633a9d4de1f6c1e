# shellcheck shell=bash
# Keycloak with the imported realm and persistent data. Java is started directly, because the
# distribution's own script would stay as a parent process, and killing it would leave Java running.

keycloak_url() { printf 'http://localhost:%s\n' "$(port_of keycloak)"; }

keycloak_home() { printf '%s\n' "$PROGRAMS"/keycloak/keycloak-*; }

# Once per distribution: fixes the build-time options.
prepare_keycloak() {
  local home
  home=$(keycloak_home)
  [ ! -f "$home/prepared" ] || return 0
  watch_build "preparing Keycloak" "$home/bin/kc.sh" build --db=dev-file --health-enabled=true --http-management-health-enabled=false
  rm -rf "$home/data"
  touch "$home/prepared"
}

# Keycloak's own admin gets a password made for this machine.
keycloak_admin_password() {
  local file=$DATA/keycloak/admin-password
  [ -f "$file" ] || (umask 077 && node -p 'require("crypto").randomBytes(18).toString("base64url")' >"$file")
  cat "$file"
}

# Creates a home for one system: the program is shared with others, data and themes are not.
own_keycloak_home() {
  local shared=$1 own=$2 part
  rm -rf "$own"
  mkdir -p "$own/themes"
  for part in conf lib providers; do ln -s "$shared/$part" "$own/$part"; done
  ln -s "$DATA/keycloak" "$own/data"
  cp -R "$LOCAL/realm/themes/cuulong" "$own/themes/"
}

launch_keycloak() {
  local home shared data=$DATA/keycloak
  shared=$(keycloak_home)
  home=$data/home
  mkdir -p "$data/import" "$data/tmp"
  own_keycloak_home "$shared" "$home"
  cp "$LOCAL/realm/cuulong-realm.json" "$data/import/"
  # shellcheck disable=SC2086 # LIGHT is a list of options
  start keycloak env KC_BOOTSTRAP_ADMIN_USERNAME=admin KC_BOOTSTRAP_ADMIN_PASSWORD="$(keycloak_admin_password)" \
    java $LIGHT -Xms64m -Xmx256m -XX:MaxMetaspaceSize=256m \
    --add-opens=java.base/java.util=ALL-UNNAMED --add-opens=java.base/java.util.concurrent=ALL-UNNAMED \
    --add-opens=java.base/java.security=ALL-UNNAMED --add-opens=java.base/java.lang=ALL-UNNAMED \
    --enable-native-access=ALL-UNNAMED -Duser.language=en -Djava.io.tmpdir="$data/tmp" \
    -Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory \
    -Djava.util.logging.manager=org.jboss.logmanager.LogManager -Dpicocli.disable.closures=true \
    -Dkc.home.dir="$home" -Djboss.server.config.dir="$home/conf" \
    -cp "$home/lib/quarkus-run.jar" io.quarkus.bootstrap.runner.QuarkusEntryPoint \
    start --optimized --cache=local --http-enabled=true --http-host=127.0.0.1 --http-port="$(port_of keycloak)" \
    --hostname="$(keycloak_url)" --db-url="jdbc:h2:file:$data/h2/keycloak;NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE" \
    --import-realm
}
