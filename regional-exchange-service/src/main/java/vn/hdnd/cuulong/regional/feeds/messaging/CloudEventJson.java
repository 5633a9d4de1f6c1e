package vn.hdnd.cuulong.regional.feeds.messaging;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.hdnd.cuulong.platform.inbox.ReceivedEvent;

/**
 * A CloudEvent 1.0 in the JSON format: the attributes as they were on the topic, the data as a JSON
 * value, and {@code feedindex}. The trace stays inside: it tells an agency nothing.
 */
final class CloudEventJson {

  private static final JsonMapper JSON = JsonMapper.shared();

  private CloudEventJson() {}

  /** Empty if the data is not the JSON object that it should be. */
  static Optional<LongFunction<String>> of(
      ReceivedEvent event, Function<String, @Nullable String> header) {
    JsonNode data;
    try {
      data = JSON.readTree(event.json());
    } catch (JacksonException noJson) {
      return Optional.empty();
    }
    return data.isObject()
        ? Optional.of(index -> JSON.writeValueAsString(written(event, header, data, index)))
        : Optional.empty();
  }

  private static ObjectNode written(
      ReceivedEvent event, Function<String, @Nullable String> header, JsonNode data, long index) {
    ObjectNode json =
        JSON.createObjectNode()
            .put("specversion", "1.0")
            .put("id", event.id())
            .put("source", event.source())
            .put("type", event.type())
            .put("subject", event.subject())
            .put("time", event.time().toString())
            .put("datacontenttype", "application/json");
    String schema = header.apply("ce_dataschema");
    if (schema != null) {
      json.put("dataschema", schema);
    }
    return json.put("sequence", Long.toString(event.sequence()))
        .put("council", event.council())
        .put("feedindex", index)
        .set("data", data);
  }
}
