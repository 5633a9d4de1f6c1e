package vn.hdnd.cuulong.regional.messaging;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.streams.processor.internals.DefaultKafkaClientSupplier;

/** Kafka's own clients; those that read the events tell the backlog what they have polled. */
final class StreamClients extends DefaultKafkaClientSupplier {

  private final StreamBacklog backlog;

  StreamClients(StreamBacklog backlog) {
    this.backlog = backlog;
  }

  @Override
  public Consumer<byte[], byte[]> getConsumer(Map<String, Object> settings) {
    return new TellingConsumer(settings, backlog);
  }

  private static final class TellingConsumer extends KafkaConsumer<byte[], byte[]> {

    private final StreamBacklog backlog;

    TellingConsumer(Map<String, Object> settings, StreamBacklog backlog) {
      super(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
      this.backlog = backlog;
    }

    @Override
    public ConsumerRecords<byte[], byte[]> poll(Duration timeout) {
      ConsumerRecords<byte[], byte[]> records = super.poll(timeout);
      if (!records.isEmpty()) {
        backlog.polled(records, assignment(), partition -> currentLag(partition).orElse(0));
      }
      return records;
    }
  }
}
