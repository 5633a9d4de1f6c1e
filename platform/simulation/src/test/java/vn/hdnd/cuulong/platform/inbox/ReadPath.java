package vn.hdnd.cuulong.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.springframework.data.mongodb.core.MongoOperations;

/** One instance's part in the consumption of a view. */
public final class ReadPath {

  private final ProjectionRunner runner;

  public ReadPath(Projection projection, MongoOperations mongo, Clock clock) {
    var parked = new MongoParkedEvents(mongo);
    this.runner = new ProjectionRunner(projection, new MongoViewStore(mongo), parked, clock);
  }

  /** Consumes one message of the topic. */
  public void take(ProducerRecord<String, byte[]> message) {
    switch (read(message)) {
      case Reading.Event(ReceivedEvent event) -> runner.take(event);
      case Reading.NoEvent(String reason) -> throw new IllegalArgumentException(reason);
    }
  }

  /** Sweeps the parked messages. */
  public void sweep() {
    runner.sweep();
  }

  /** Returns a message of the topic as a reader gets it. */
  public static Reading read(ProducerRecord<String, byte[]> message) {
    return CloudEventReader.read(
        name -> {
          Header header = message.headers().lastHeader(name);
          return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
        },
        message.value());
  }
}
