package vn.hdnd.cuulong.faults.fault;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Puts records on the event topics that no relay has sent. */
final class Planting implements AutoCloseable {

  /**
   * The header by which the checker recognises planted records; no reader of the platform uses it.
   */
  private static final String MARK = "x-cuulong-faults";

  private static final Map<String, String> NAMES =
      Map.of(
          "petitions", "petition-received",
          "sessions", "session-convened",
          "supervision", "supervision-opened",
          "voter-contact", "meeting-recorded",
          "regional", "practice-shared");

  static final List<String> TOPICS =
      List.of(
          "hdnd.petitions.events.v1",
          "hdnd.sessions.events.v1",
          "hdnd.supervision.events.v1",
          "hdnd.voter-contact.events.v1",
          "hdnd.regional.events.v1");

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final KafkaProducer<byte[], byte[]> producer;
  private final KafkaConsumer<byte[], byte[]> consumer;

  Planting(String broker) {
    this.producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000),
            new ByteArraySerializer(),
            new ByteArraySerializer());
    this.consumer =
        new KafkaConsumer<>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                broker,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                1),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
  }

  /** Repeats an existing event, as after a relay's crash; returns false on an empty topic. */
  boolean duplicate(String topic, Random random) {
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(each -> new TopicPartition(topic, each.partition()))
            .toList();
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    Optional<TopicPartition> used =
        partitions.stream().filter(each -> ends.getOrDefault(each, 0L) > 0).findFirst();
    if (used.isEmpty()) {
      return false;
    }
    TopicPartition partition = used.get();
    consumer.assign(List.of(partition));
    consumer.seek(partition, random.nextLong(ends.getOrDefault(partition, 1L)));
    for (ConsumerRecord<byte[], byte[]> each : consumer.poll(PATIENCE)) {
      return send(
          new ProducerRecord<>(
              topic, each.partition(), each.timestamp(), each.key(), each.value(), each.headers()));
    }
    return false;
  }

  /** Sends random bytes. */
  boolean garbage(String topic, Random random) {
    byte[] bytes = new byte[1 + random.nextInt(300)];
    random.nextBytes(bytes);
    return send(marked(topic, new byte[] {1, 2, 3}, bytes));
  }

  /** Sends a key without a value, which a compacted topic would treat as a deletion. */
  boolean nothing(String topic) {
    return send(marked(topic, bytes(UUID.randomUUID().toString()), null));
  }

  /** Sends an event of an unknown type or version. */
  boolean unknown(String topic, Random random, boolean knownName) {
    String subject = new UUID(random.nextLong(), random.nextLong()).toString();
    String area = topic.replace("hdnd.", "").replace(".events.v1", "");
    String type =
        knownName
            ? "vn.hdnd." + area + "." + NAMES.get(area) + ".v99"
            : "vn.hdnd." + area + ".nothing-happened.v1";
    var planted = marked(topic, bytes(subject), bytes("{\"nothing\": \"known\"}"));
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            subject + "-1",
            "ce_source",
            "/councils/an-giang-2025/" + area,
            "ce_type",
            type,
            "ce_subject",
            subject,
            "ce_time",
            Instant.EPOCH.plusSeconds(random.nextInt()).toString(),
            "ce_sequence",
            "1",
            "ce_council",
            "an-giang-2025")
        .forEach((name, value) -> planted.headers().add(name, bytes(value)));
    return send(planted);
  }

  private static ProducerRecord<byte[], byte[]> marked(
      String topic, byte[] key, byte @Nullable [] value) {
    var headers = new RecordHeaders().add(MARK, bytes("planted"));
    return new ProducerRecord<>(topic, null, null, key, value, headers);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private boolean send(ProducerRecord<byte[], byte[]> planted) {
    try {
      var _ = producer.send(planted).get();
      return true;
    } catch (ExecutionException away) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    producer.close(PATIENCE);
    consumer.close();
  }
}
