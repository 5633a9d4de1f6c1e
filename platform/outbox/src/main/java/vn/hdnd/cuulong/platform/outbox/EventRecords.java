package vn.hdnd.cuulong.platform.outbox;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.OutboxEntry;
import vn.hdnd.cuulong.platform.commands.PendingAggregate;
import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.platform.events.EventType;

/** Converts an outbox entry to a CloudEvent 1.0 in Kafka's binary mode. */
final class EventRecords {

  /**
   * The header that identifies the sender of a copy: the epoch of the lease and the relay's round,
   * such as {@code 7.42}. It is not part of the event. A relay begins a new round of an aggregate
   * only when everything that it sent of it before is settled. So when a relay under a newer epoch
   * has sent events of an aggregate in two rounds, those of the first are removed under that epoch,
   * and a relay with an older epoch can send at most events that were read before, or stored by a
   * command that had read the aggregate before, unless the broker has refused something.
   */
  static final String TURN = "relay-turn";

  private final EventCatalogue catalogue;

  EventRecords(EventCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  ProducerRecord<String, byte[]> record(PendingAggregate aggregate, OutboxEntry entry, long round) {
    var record =
        new ProducerRecord<>(
            catalogue.topic(), aggregate.id(), entry.data().getBytes(StandardCharsets.UTF_8));
    Headers headers = record.headers();
    put(headers, "ce_specversion", "1.0");
    put(headers, "ce_id", aggregate.id() + "-" + entry.sequence());
    put(headers, "ce_source", "/councils/" + aggregate.council() + "/" + catalogue.service());
    put(headers, "ce_type", entry.type());
    put(headers, "ce_subject", aggregate.id());
    put(headers, "ce_time", entry.time().toString());
    put(headers, "ce_dataschema", EventType.dataSchema(entry.type()));
    put(headers, "ce_sequence", Long.toString(entry.sequence()));
    put(headers, "ce_council", aggregate.council().value());
    put(headers, "ce_traceparent", entry.traceparent());
    put(headers, "traceparent", entry.traceparent());
    put(headers, "content-type", "application/json");
    put(headers, TURN, aggregate.lease().epoch() + "." + round);
    return record;
  }

  private static void put(Headers headers, String name, @Nullable String value) {
    if (value != null) {
      headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
  }
}
