# shellcheck shell=bash
# Finds a JDK 25 and exports JAVA_HOME. The machine's default `java` may be older.

is_jdk_25() {
  [ -x "$1/bin/javac" ] || return 1
  if [ -f "$1/release" ]; then
    grep -q '^JAVA_VERSION="25[."]' "$1/release"
  else
    "$1/bin/javac" -version 2>&1 | grep -q '^javac 25'
  fi
}

jdk_candidates() {
  local javac
  [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
  if javac=$(command -v javac); then
    javac=$(readlink -f "$javac" 2>/dev/null || printf '%s' "$javac")
    printf '%s\n' "${javac%/bin/javac}"
  fi
  [ ! -x /usr/libexec/java_home ] || /usr/libexec/java_home -v 25 2>/dev/null || true
  printf '%s\n' /usr/lib/jvm/* /usr/java/* /opt/* /opt/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/*
}

need_jdk() {
  local home
  while IFS= read -r home; do
    if is_jdk_25 "$home"; then
      export JAVA_HOME=$home
      export PATH="$JAVA_HOME/bin:$PATH"
      return
    fi
  done < <(jdk_candidates)
  die "no JDK 25 found. Install one (Eclipse Temurin 25 from https://adoptium.net, or 'sdk install java 25-tem'), or set JAVA_HOME to it"
}
