# shellcheck shell=bash
# Fetches the judges' tools: npm's into node_modules, Python's into a folder of their own.

VENV=$JUDGES_HOME/python

want_node_tools() {
  npm_fetch "$JUDGES" >"$JUDGES_HOME/npm.log" 2>&1 ||
    { skip "npm could not fetch the tools; see $JUDGES_HOME/npm.log"; return; }
  export PATH=$JUDGES/node_modules/node/bin:$JUDGES/node_modules/.bin:$PATH
}

want_kcat() {
  if ! command -v kcat >/dev/null && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    { apt-get -q update && DEBIAN_FRONTEND=noninteractive apt-get -q -y install kcat; } >"$JUDGES_HOME/kcat.log" 2>&1
  fi
  command -v kcat >/dev/null || skip 'there is no kcat (apt-get install kcat)'
}

# want_python NAME==VERSION...
want_python() {
  command -v python3 >/dev/null || { skip 'there is no python3'; return; }
  if [ ! -x "$VENV/bin/pip" ]; then
    python3 -m venv "$VENV" >"$JUDGES_HOME/venv.log" 2>&1 ||
      { rm -rf "$VENV" && skip "python3 makes no venv (apt-get install python3-venv); see $JUDGES_HOME/venv.log"; return; }
  fi
  "$VENV/bin/pip" install --quiet --disable-pip-version-check "$@" >"$JUDGES_HOME/pip.log" 2>&1 ||
    skip "pip could not fetch $*; see $JUDGES_HOME/pip.log"
}
