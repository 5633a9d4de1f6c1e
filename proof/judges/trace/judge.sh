# shellcheck shell=bash
# A trace context is kept from the caller to the topic.

judge_trace() {
  local office
  want_kcat || return
  want_node_tools || return
  office=$(token_of vanphong.angiang) || return 1
  OFFICE=$office node "$JUDGES/trace/judge.mjs" "$(gateway_url an-giang)" "127.0.0.1:$(port_of broker)"
}
