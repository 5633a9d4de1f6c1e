package vn.hdnd.cuulong.faults.collect;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.faults.evidence.Header;
import vn.hdnd.cuulong.faults.evidence.TopicRecord;

/** Reads topics from their beginning to the end that they have now, outside of any group. */
final class Topics implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(500);

  private final KafkaConsumer<byte[], byte[]> consumer;

  private final Duration patience;

  Topics(String broker, Duration patience) {
    this.patience = patience;
    var deserializer = new ByteArrayDeserializer();
    this.consumer =
        new KafkaConsumer<>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, broker,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false),
            deserializer,
            deserializer);
  }

  List<TopicRecord> events() {
    return read(Service.topics());
  }

  /** Returns the records of all other topics, except the broker's internal ones. */
  List<TopicRecord> others() {
    return read(
        consumer.listTopics().keySet().stream()
            .filter(topic -> !topic.startsWith("__") && !Service.topics().contains(topic))
            .toList());
  }

  private List<TopicRecord> read(Collection<String> topics) {
    List<TopicPartition> partitions =
        topics.stream()
            .flatMap(topic -> consumer.partitionsFor(topic).stream())
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    var records = new ArrayList<TopicRecord>();
    long deadline = System.nanoTime() + patience.toNanos();
    while (!isAtEnd(ends)) {
      if (System.nanoTime() - deadline >= 0) {
        throw new Unreachable("the topics were not read to their ends in time");
      }
      consumer.poll(POLL).forEach(found -> records.add(record(found)));
    }
    return records;
  }

  private boolean isAtEnd(Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
  }

  private static TopicRecord record(ConsumerRecord<byte[], byte[]> found) {
    return new TopicRecord(
        found.topic(),
        found.partition(),
        found.offset(),
        text(found.key()),
        StreamSupport.stream(found.headers().spliterator(), false)
            .map(header -> new Header(header.key(), text(header.value())))
            .toList(),
        text(found.value()));
  }

  private static String text(byte @Nullable [] bytes) {
    return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    consumer.close();
  }
}
