package vn.hdnd.cuulong.platform.inbox.table;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Keeps a {@link TopicTable} up to date on its own thread while the service runs: if the broker,
 * the topic or the store is away, it retries. It belongs to no consumer group, because every
 * instance needs every row.
 */
final class TableFollower {

  private static final Logger LOG = LoggerFactory.getLogger(TableFollower.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final Duration POLL = Duration.ofSeconds(1);

  private final TopicTable<?> table;
  private final Supplier<Consumer<String, byte[]>> consumers;
  private volatile @Nullable Thread following;

  TableFollower(TopicTable<?> table, Supplier<Consumer<String, byte[]>> consumers) {
    this.table = table;
    this.consumers = consumers;
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
    Thread thread = Thread.ofVirtual().name("table " + table.topic()).unstarted(this::follow);
    following = thread; // First: it works only for as long as it is known.
    thread.start();
  }

  void stop() {
    Thread running = following;
    following = null;
    if (running == null) {
      return;
    }
    running.interrupt();
    try {
      running.join();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isRunning() {
    return following != null;
  }

  private void follow() {
    try {
      while (isRunning()) {
        attempt();
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException | InterruptException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void attempt() {
    try (Consumer<String, byte[]> consumer = consumers.get()) {
      read(consumer);
    } catch (InterruptException stopped) {
      throw stopped;
    } catch (RuntimeException away) {
      LOG.warn("Table {} is not followed: {}", table.topic(), away.getClass().getSimpleName());
    }
  }

  /** Returns only if the topic does not exist yet. */
  void read(Consumer<String, byte[]> consumer) {
    List<TopicPartition> partitions =
        consumer.partitionsFor(table.topic()).stream()
            .map(each -> new TopicPartition(each.topic(), each.partition()))
            .toList();
    if (partitions.isEmpty()) {
      return;
    }
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    table.take(untilTheEnd(consumer, consumer.endOffsets(partitions)));
    while (isRunning()) {
      table.take(latest(consumer.poll(POLL)));
    }
  }

  private Map<String, @Nullable String> untilTheEnd(
      Consumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
    var all = new LinkedHashMap<String, @Nullable String>();
    while (isRunning()
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
