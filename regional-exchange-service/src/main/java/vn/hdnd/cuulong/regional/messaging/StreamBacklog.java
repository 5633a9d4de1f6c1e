package vn.hdnd.cuulong.regional.messaging;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/**
 * What each thread of the streams has polled and not processed yet. After the last of it, if the
 * broker has no more either, a commit makes everything visible at once. While there is more, the
 * next commit can wait: a rebuild commits every few seconds, and a trickle after each poll.
 */
final class StreamBacklog {

  private static final class Polled {
    private final Map<TopicPartition, Long> last = new HashMap<>();
    private boolean moreOnTheBroker;
  }

  /** A thread of the streams polls and processes by itself. */
  private final ThreadLocal<Polled> polled = ThreadLocal.withInitial(Polled::new);

  /**
   * Called by a thread's consumer after each poll.
   *
   * @param assigned what the thread reads; records of other partitions are not processed here
   * @param moreOnTheBroker whether the next poll will find something
   */
  void polled(
      ConsumerRecords<?, ?> records, Set<TopicPartition> assigned, boolean moreOnTheBroker) {
    Polled mine = polled.get();
    mine.last.keySet().retainAll(assigned);
    mine.moreOnTheBroker = moreOnTheBroker;
    for (TopicPartition partition : records.partitions()) {
      mine.last.put(partition, records.records(partition).getLast().offset());
    }
  }

  /** Whether nothing is left behind this record, which is being processed. */
  boolean endsWith(RecordMetadata record) {
    Polled mine = polled.get();
    mine.last.remove(new TopicPartition(record.topic(), record.partition()), record.offset());
    return mine.last.isEmpty() && !mine.moreOnTheBroker;
  }
}
