package vn.hdnd.cuulong.regional.messaging;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import vn.hdnd.cuulong.regional.streams.Backlog;
import vn.hdnd.cuulong.regional.streams.RegionalTopics;

/**
 * What each thread of the streams has polled for the figures and not processed yet, and what the
 * broker still has for it. What a trickle changes is published after the last record of each poll;
 * while there is more, that can wait.
 */
final class StreamBacklog implements Backlog {

  private static final class Polled {
    private final Map<TopicPartition, Long> last = new HashMap<>();
    private long onTheBroker;
  }

  /** A thread of the streams polls and processes by itself. */
  private final ThreadLocal<Polled> polled = ThreadLocal.withInitial(Polled::new);

  /**
   * Called by a thread's consumer after each poll.
   *
   * @param assigned what the thread reads; records of other partitions are not processed here
   * @param lag how many records of a partition the next polls will find
   */
  void polled(
      ConsumerRecords<?, ?> records,
      Set<TopicPartition> assigned,
      ToLongFunction<TopicPartition> lag) {
    Polled mine = polled.get();
    mine.last.keySet().retainAll(assigned);
    mine.onTheBroker = assigned.stream().filter(StreamBacklog::isCounted).mapToLong(lag).sum();
    for (TopicPartition partition : records.partitions()) {
      if (isCounted(partition)) {
        mine.last.put(partition, records.records(partition).getLast().offset());
      }
    }
  }

  /** The register's changes are followed beside the figures, one by one. */
  private static boolean isCounted(TopicPartition partition) {
    return !partition.topic().equals(RegionalTopics.EVENTS);
  }

  @Override
  public long behind(String topic, int partition, long offset) {
    Polled mine = polled.get();
    mine.last.remove(new TopicPartition(topic, partition), offset);
    return mine.last.size() + mine.onTheBroker;
  }
}
