package vn.hdnd.cuulong.platform.inbox.table;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import vn.hdnd.cuulong.platform.inbox.follow.TopicFollower;

/** Keeps a {@link TopicTable} up to date while the service runs. */
final class TableFollower {

  private static final Logger LOG = LoggerFactory.getLogger(TableFollower.class);
  private static final Duration POLL = Duration.ofSeconds(1);

  private final TopicTable<?> table;
  private final TopicFollower follower;

  TableFollower(TopicTable<?> table, Supplier<Consumer<String, byte[]>> consumers) {
    this.table = table;
    this.follower = new TopicFollower(table.topic(), consumers, this::read);
  }

  TopicTable<?> table() {
    return table;
  }

  void start() {
    try {
      table.recall();
    } catch (DataAccessException away) {
      LOG.warn("Table {} waits for the store", table.topic(), away);
    }
    follower.start();
  }

  void stop() {
    follower.stop();
  }

  private void read(
      Consumer<String, byte[]> consumer, List<TopicPartition> partitions, BooleanSupplier running) {
    consumer.seekToBeginning(partitions);
    table.take(untilTheEnd(consumer, consumer.endOffsets(partitions), running));
    while (running.getAsBoolean()) {
      table.take(latest(consumer.poll(POLL)));
    }
  }

  private static Map<String, @Nullable String> untilTheEnd(
      Consumer<String, byte[]> consumer, Map<TopicPartition, Long> ends, BooleanSupplier running) {
    var all = new LinkedHashMap<String, @Nullable String>();
    while (running.getAsBoolean()
        && ends.entrySet().stream()
            .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      all.putAll(latest(consumer.poll(POLL)));
    }
    return all;
  }

  private static Map<String, @Nullable String> latest(ConsumerRecords<String, byte[]> records) {
    var latest = new LinkedHashMap<String, @Nullable String>();
    records.forEach(each ->
        latest.put(
            each.key(),
            each.value() == null ? null : new String(each.value(), StandardCharsets.UTF_8)));
    return latest;
  }
}
