# shellcheck shell=bash
# The tools that a machine must have in addition to a JDK: Maven 3.8.7 and Node.js 20.19, or later.

# need jdk maven ...: names everything that is missing, then fails.
need() {
  local tool missing=no
  for tool in "$@"; do ("need_$tool") || missing=yes; done
  [ $missing = no ] || exit 1
  for tool in "$@"; do "need_$tool"; done
}

# at_least 3.8.7 3.9.1
at_least() {
  local want=$1 have=$2 w h
  while [ -n "$want" ]; do
    w=${want%%.*} h=${have%%.*}
    [ "${h:-0}" -le "$w" ] || return 0
    [ "${h:-0}" -ge "$w" ] || return 1
    case $want in *.*) want=${want#*.} ;; *) want= ;; esac
    case $have in *.*) have=${have#*.} ;; *) have= ;; esac
  done
}

# Extracts the version from a text such as "Apache Maven 3.8.7 (...)" or "v20.19.1".
version_after() { sed -n "s/^.*$1\([0-9][0-9.]*\).*/\1/p"; }

need_maven() {
  local version
  command -v mvn >/dev/null || die "mvn is not on the PATH. Install Apache Maven 3.8.7 or later (apt-get install maven, brew install maven)"
  version=$(mvn -B -v 2>/dev/null | version_after 'Apache Maven ')
  at_least 3.8.7 "${version:-0}" || die "Maven ${version:-?} is too old. Install Apache Maven 3.8.7 or later"
  export MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
}

need_node() {
  local version
  command -v node >/dev/null || die "node is not on the PATH. Install Node.js 20.19 or later with npm (https://nodejs.org)"
  version=$(node --version | version_after v)
  at_least 20.19 "$version" || die "Node.js $version is too old. Install Node.js 20.19 or later with npm (https://nodejs.org)"
}

need_npm() {
  need_node
  command -v npm >/dev/null || die "npm is not on the PATH. Install it; it comes with Node.js (https://nodejs.org)"
}
