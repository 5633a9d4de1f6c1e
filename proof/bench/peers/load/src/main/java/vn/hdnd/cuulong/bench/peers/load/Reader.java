package vn.hdnd.cuulong.bench.peers.load;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads all partitions of the topic, from the beginning, on a thread of its own. */
final class Reader implements AutoCloseable {

  private static final Duration PAUSE = Duration.ofMillis(200);

  private final Sightings sightings;
  private final KafkaConsumer<String, byte[]> consumer;
  private final Thread thread;
  private volatile boolean open = true;

  private Reader(KafkaConsumer<String, byte[]> consumer, Sightings sightings) {
    this.consumer = consumer;
    this.sightings = sightings;
    this.thread = Thread.ofPlatform().name("reader").unstarted(this::run);
  }

  static Reader of(Settings settings, Sightings sightings) {
    Map<String, Object> client =
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            settings.bootstrapServers(),
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
            "earliest",
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false,
            ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
            5000);
    var consumer =
        new KafkaConsumer<>(client, new StringDeserializer(), new ByteArrayDeserializer());
    List<TopicPartition> partitions =
        consumer.partitionsFor(settings.topic()).stream()
            .map(each -> new TopicPartition(each.topic(), each.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    var reader = new Reader(consumer, sightings);
    reader.thread.start();
    return reader;
  }

  private void run() {
    try (consumer) {
      while (open) {
        Iterable<ConsumerRecord<String, byte[]>> records = consumer.poll(PAUSE);
        long at = System.nanoTime();
        records.forEach(record -> sightings.see(record.value(), at));
      }
    }
  }

  @Override
  public void close() {
    open = false;
    try {
      thread.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
