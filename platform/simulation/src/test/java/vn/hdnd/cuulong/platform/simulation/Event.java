package vn.hdnd.cuulong.platform.simulation;

import java.util.Comparator;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import vn.hdnd.cuulong.platform.inbox.ReadPath;
import vn.hdnd.cuulong.platform.inbox.Reading;
import vn.hdnd.cuulong.platform.inbox.ReceivedEvent;

/** An event from an outbox, the journal or the topic. */
record Event(String aggregate, long sequence, String type, String time, String data) {

  static final Comparator<Event> ORDER =
      Comparator.comparing(Event::aggregate).thenComparingLong(Event::sequence);

  /** Reads an event from an outbox. */
  static Event waiting(String aggregate, Document entry) {
    return new Event(
        aggregate,
        entry.get("sequence", Number.class).longValue(),
        entry.getString("type"),
        String.valueOf(entry.get("time")),
        entry.getString("data"));
  }

  /** Reads an event from the journal. */
  static Event journalled(Document entry) {
    return waiting(entry.getString("aggregate"), entry);
  }

  /** Reads an event from the topic. */
  static Event of(ProducerRecord<String, byte[]> message) {
    if (!(ReadPath.read(message) instanceof Reading.Event(ReceivedEvent event))) {
      throw new Violation("no event on the topic: " + message);
    }
    return new Event(
        event.subject(), event.sequence(), event.type(), event.time().toString(), event.json());
  }
}
