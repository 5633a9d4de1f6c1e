# shellcheck shell=bash
# Lighthouse checks the pages that people see first.

judge_pages() {
  want_node_tools || return
  want_chromium
  [ -n "$CHROMIUM_PATH" ] || { skip 'there is no Chromium (apt-get install chromium, or set CHROMIUM_PATH)'; return; }
  node "$JUDGES/pages/judge.mjs" "$(gateway_url an-giang)=vanphong.angiang" "$(gateway_url region)=dieuphoi.vung"
}
