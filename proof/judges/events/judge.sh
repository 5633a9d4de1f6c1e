# shellcheck shell=bash
# Reads the event topics with the CloudEvents SDK of another language.

TOPICS="hdnd.sessions.events.v1 hdnd.supervision.events.v1 hdnd.petitions.events.v1 hdnd.voter-contact.events.v1
  hdnd.regional.events.v1"

judge_events() {
  want_kcat || return
  want_node_tools || return
  # shellcheck disable=SC2086 # a list of names
  node "$JUDGES/events/judge.mjs" "127.0.0.1:$(port_of broker)" $TOPICS
}
