package vn.hdnd.cuulong.regional.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.regional.streams.RegionalTopics;

class StreamBacklogTest {

  private static final TopicPartition ONE = new TopicPartition("events", 0);
  private static final TopicPartition OTHER = new TopicPartition("events", 1);

  private final StreamBacklog backlog = new StreamBacklog();

  @Test
  void endsWithTheLastRecordOfAllPartitions() {
    polled(0, Map.of(ONE, List.of(1L, 2L), OTHER, List.of(7L)), Set.of(ONE, OTHER));

    assertThat(behind(ONE, 1)).isPositive();
    assertThat(behind(ONE, 2)).isPositive();
    assertThat(behind(OTHER, 7)).isZero();
  }

  @Test
  void doesNotEndWhileTheBrokerHasMore() {
    polled(70, Map.of(ONE, List.of(1L)), Set.of(ONE));
    assertThat(behind(ONE, 1)).isEqualTo(70);

    polled(0, Map.of(ONE, List.of(2L)), Set.of(ONE));
    assertThat(behind(ONE, 2)).isZero();
  }

  @Test
  void doesNotWaitForRecordsOfAPartitionThatWentToAnother() {
    polled(0, Map.of(ONE, List.of(1L)), Set.of(ONE, OTHER));
    polled(0, Map.of(OTHER, List.of(7L)), Set.of(OTHER));

    assertThat(behind(OTHER, 7)).isZero();
  }

  /** Nobody asks how much is behind a change of the register. */
  @Test
  void doesNotWaitForTheRegister() {
    var register = new TopicPartition(RegionalTopics.EVENTS, 0);
    polled(0, Map.of(register, List.of(1L), ONE, List.of(1L)), Set.of(register, ONE));

    assertThat(behind(ONE, 1)).isZero();
  }

  private void polled(
      long more, Map<TopicPartition, List<Long>> offsets, Set<TopicPartition> assigned) {
    var records = new HashMap<TopicPartition, List<ConsumerRecord<String, String>>>();
    offsets.forEach((partition, each) ->
        records.put(
            partition,
            each.stream()
                .map(offset ->
                    new ConsumerRecord<>(
                        partition.topic(), partition.partition(), offset, "key", "value"))
                .toList()));
    backlog.polled(
        new ConsumerRecords<>(records, Map.of()),
        assigned,
        partition -> partition.equals(ONE) ? more : 0);
  }

  private long behind(TopicPartition partition, long offset) {
    return backlog.behind(partition.topic(), partition.partition(), offset);
  }
}
