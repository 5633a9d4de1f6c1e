package vn.hdnd.cuulong.platform.inbox.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TableFollowerTest {

  private static final String TOPIC = "lamps.v1";
  private static final TopicPartition PARTITION = new TopicPartition(TOPIC, 0);

  record Lamp(int watts) {}

  private final KeptInMemory kept = new KeptInMemory();
  private final TopicTable<Lamp> table = new TopicTable<>(TOPIC, Lamp.class, kept);
  private final MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest");
  private final TableFollower follower = new TableFollower(table, () -> consumer);

  @AfterEach
  void stop() {
    follower.stop();
  }

  @Test
  void showsWhatAnEarlierProcessKeptWhileTheBrokerIsAway() {
    kept.keep("hall", "{\"watts\":40}");
    var away =
        new TableFollower(
            table,
            () -> {
              throw new IllegalStateException("away");
            });
    away.start();
    assertThat(table.find("hall")).contains(new Lamp(40));
    away.stop();
  }

  @Test
  void showsTheLatestRowOfEachKeyOnceItIsAtTheEnd() {
    kept.keep("hall", "{\"watts\":60}");
    beforeTheFirstPoll(
        List.of(
            record(0, "hall", "{\"watts\":40}"),
            record(1, "hall", "{\"watts\":75,\"colour\":\"new here\"}"),
            record(2, "attic", "{\"watts\":15}")));
    follower.start();
    await().until(() -> table.find("attic").isPresent());
    assertThat(table.find("hall")).contains(new Lamp(75));
    assertThat(kept.all()).containsKeys("hall", "attic");
  }

  @Test
  void keepsTheRowsOfBeforeUntilItIsAtTheEnd() {
    kept.keep("hall", "{\"watts\":60}");
    beforeTheFirstPoll(List.of(record(0, "hall", "{\"watts\":40}")));
    consumer.updateEndOffsets(Map.of(PARTITION, 2L));
    follower.start();
    consumer.schedulePollTask(() -> assertThat(table.find("hall")).contains(new Lamp(60)));
    consumer.schedulePollTask(() -> consumer.addRecord(record(1, "hall", "{\"watts\":60}")));
    await().until(() -> consumer.position(PARTITION) == 2);
    assertThat(table.find("hall")).contains(new Lamp(60));
  }

  @Test
  void followsChangesPassesOverWhatItCannotReadAndTakesRowsAway() {
    beforeTheFirstPoll(List.of(record(0, "hall", "{\"watts\":40}")));
    follower.start();
    await().until(() -> table.find("hall").isPresent());
    consumer.schedulePollTask(() -> {
      consumer.addRecord(record(1, "hall", "no lamp"));
      consumer.addRecord(record(2, "attic", "{\"watts\":15}"));
    });
    await().until(() -> table.find("attic").isPresent());
    assertThat(table.find("hall")).contains(new Lamp(40));
    consumer.schedulePollTask(() -> consumer.addRecord(record(3, "attic", null)));
    await().until(() -> table.find("attic").isEmpty());
    assertThat(kept.all()).containsOnlyKeys("hall");
  }

  private void beforeTheFirstPoll(List<ConsumerRecord<String, byte[]>> records) {
    var node = new Node(1, "127.0.0.1", 9092);
    consumer.updatePartitions(
        TOPIC, List.of(new PartitionInfo(TOPIC, 0, node, new Node[] {node}, new Node[] {node})));
    consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
    consumer.updateEndOffsets(Map.of(PARTITION, (long) records.size()));
    consumer.schedulePollTask(() -> records.forEach(consumer::addRecord));
  }

  private static ConsumerRecord<String, byte[]> record(
      long offset, String key, @Nullable String value) {
    return new ConsumerRecord<>(
        TOPIC, 0, offset, key, value == null ? null : value.getBytes(StandardCharsets.UTF_8));
  }

  private static final class KeptInMemory implements KeptRows {
    private final Map<String, String> rows = new ConcurrentHashMap<>();

    @Override
    public Map<String, String> all() {
      return new HashMap<>(rows);
    }

    @Override
    public void keep(String key, String json) {
      rows.put(key, json);
    }

    @Override
    public void forget(String key) {
      rows.remove(key);
    }
  }
}
