package vn.hdnd.cuulong.regional.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.junit.jupiter.api.Test;

class StreamBacklogTest {

  private static final TopicPartition ONE = new TopicPartition("events", 0);
  private static final TopicPartition OTHER = new TopicPartition("events", 1);

  private final StreamBacklog backlog = new StreamBacklog();

  @Test
  void endsWithTheLastRecordOfAllPartitions() {
    polled(false, Map.of(ONE, List.of(1L, 2L), OTHER, List.of(7L)), Set.of(ONE, OTHER));

    assertThat(ends(ONE, 1)).isFalse();
    assertThat(ends(ONE, 2)).isFalse();
    assertThat(ends(OTHER, 7)).isTrue();
  }

  @Test
  void doesNotEndWhileTheBrokerHasMore() {
    polled(true, Map.of(ONE, List.of(1L)), Set.of(ONE));
    assertThat(ends(ONE, 1)).isFalse();

    polled(false, Map.of(ONE, List.of(2L)), Set.of(ONE));
    assertThat(ends(ONE, 2)).isTrue();
  }

  @Test
  void doesNotWaitForRecordsOfAPartitionThatWentToAnother() {
    polled(false, Map.of(ONE, List.of(1L)), Set.of(ONE, OTHER));
    polled(false, Map.of(OTHER, List.of(7L)), Set.of(OTHER));

    assertThat(ends(OTHER, 7)).isTrue();
  }

  private void polled(
      boolean more, Map<TopicPartition, List<Long>> offsets, Set<TopicPartition> assigned) {
    var records = new HashMap<TopicPartition, List<ConsumerRecord<String, String>>>();
    offsets.forEach((partition, each) ->
        records.put(
            partition,
            each.stream()
                .map(offset ->
                    new ConsumerRecord<>(
                        partition.topic(), partition.partition(), offset, "key", "value"))
                .toList()));
    backlog.polled(new ConsumerRecords<>(records, Map.of()), assigned, more);
  }

  private boolean ends(TopicPartition partition, long offset) {
    return backlog.endsWith(
        new RecordMetadata() {
          @Override
          public String topic() {
            return partition.topic();
          }

          @Override
          public int partition() {
            return partition.partition();
          }

          @Override
          public long offset() {
            return offset;
          }
        });
  }
}
