package vn.hdnd.cuulong.regional.statistics.messaging;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON of records, with the fields in the order of their components, so that a value has one text.
 */
final class JsonSerdes {

  private static final JsonMapper JSON = JsonMapper.shared();

  private JsonSerdes() {}

  static <T> Serde<T> of(Class<T> type) {
    return Serdes.serdeFrom(
        (topic, value) -> value == null ? null : JSON.writeValueAsBytes(value),
        (topic, bytes) -> bytes == null ? null : JSON.readValue(bytes, type));
  }
}
