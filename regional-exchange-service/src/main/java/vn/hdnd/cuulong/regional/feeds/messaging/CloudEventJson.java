package vn.hdnd.cuulong.regional.feeds.messaging;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;
import vn.hdnd.cuulong.platform.inbox.ReceivedEvent;
import vn.hdnd.cuulong.regional.feeds.FeedEvent;
import vn.hdnd.cuulong.regional.feeds.PublicTypes;

/**
 * A CloudEvent 1.0 in the JSON format: the attributes as they were on the topic, the data as a JSON
 * value, and {@code feedindex}. The trace is left out, because it is of no use to an agency.
 */
final class CloudEventJson {

  private static final JsonMapper JSON = JsonMapper.shared();

  private CloudEventJson() {}

  /** Returns the entry; empty if this release cannot read the event. */
  static Optional<FeedEvent> of(ReceivedEvent event) {
    JsonNode data = data(event);
    return knowsTheVersionOf(event) && data.isObject()
        ? Optional.of(
            new FeedEvent(
                event.council().value(),
                event.subject(),
                event.sequence(),
                index -> JSON.writeValueAsString(written(event, data, index))))
        : Optional.empty();
  }

  /** Tells whether this release knows the version of the event's type. */
  static boolean knowsTheVersionOf(ReceivedEvent event) {
    return PublicTypes.contains(event.type());
  }

  private static JsonNode data(ReceivedEvent event) {
    try {
      return JSON.readTree(event.json());
    } catch (JacksonException noJson) {
      return MissingNode.getInstance();
    }
  }

  private static ObjectNode written(ReceivedEvent event, JsonNode data, long index) {
    ObjectNode json =
        JSON.createObjectNode()
            .put("specversion", "1.0")
            .put("id", event.id())
            .put("source", event.source())
            .put("type", event.type())
            .put("subject", event.subject())
            .put("time", event.time().toString())
            .put("datacontenttype", "application/json");
    if (event.dataschema() != null) {
      json.put("dataschema", event.dataschema());
    }
    return json.put("sequence", Long.toString(event.sequence()))
        .put("council", event.council().value())
        .put("feedindex", index)
        .set("data", data);
  }
}
