package vn.hdnd.cuulong.platform.inbox.streams;

import java.time.Instant;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.inbox.ReceivedEvent;

/** JSON of an event that waits. Later programs read it: a field keeps its name and meaning. */
final class WaitingEventBytes {

  private static final JsonMapper JSON = JsonMapper.shared();

  private record Form(
      String id,
      String source,
      String type,
      String subject,
      long sequence,
      String council,
      Instant time,
      @Nullable String dataschema,
      String data,
      long timestamp) {}

  private WaitingEventBytes() {}

  static Serde<WaitingEvent> serde() {
    return Serdes.serdeFrom(
        (topic, value) -> value == null ? null : JSON.writeValueAsBytes(form(value)),
        (topic, bytes) -> bytes == null ? null : event(JSON.readValue(bytes, Form.class)));
  }

  private static Form form(WaitingEvent waiting) {
    ReceivedEvent event = waiting.event();
    return new Form(
        event.id(),
        event.source(),
        event.type(),
        event.subject(),
        event.sequence(),
        event.council().value(),
        event.time(),
        event.dataschema(),
        event.json(),
        waiting.timestamp());
  }

  private static WaitingEvent event(Form form) {
    return new WaitingEvent(
        new ReceivedEvent(
            form.id(),
            form.source(),
            form.type(),
            form.subject(),
            form.sequence(),
            new CouncilId(form.council()),
            form.time(),
            form.dataschema(),
            form.data()),
        form.timestamp());
  }
}
