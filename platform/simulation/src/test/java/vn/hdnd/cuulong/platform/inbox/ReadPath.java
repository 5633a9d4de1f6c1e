package vn.hdnd.cuulong.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.springframework.data.mongodb.core.MongoOperations;

/** What one instance has of a view's consumption. */
public final class ReadPath {

  private final ProjectionRunner runner;

  public ReadPath(Projection projection, MongoOperations mongo, Clock clock) {
    var parked = new MongoParkedEvents(mongo);
    this.runner = new ProjectionRunner(projection, new MongoViewStore(mongo), parked, clock);
  }

  /** Takes one message of the topic. */
  public void take(ProducerRecord<String, byte[]> message) {
    switch (read(message)) {
      case Reading.Event(ReceivedEvent event) -> runner.take(event);
      case Reading.NoEvent(String reason) -> throw new IllegalArgumentException(reason);
    }
  }

  /** Looks through what is parked. */
  public void sweep() {
    runner.sweep();
  }

  /** A message of the topic as a reader has it. */
  public static Reading read(ProducerRecord<String, byte[]> message) {
    return CloudEventReader.read(
        name -> {
          Header header = message.headers().lastHeader(name);
          return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
        },
        message.value());
  }
}
