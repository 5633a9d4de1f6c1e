package vn.hdnd.cuulong.platform.outbox;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.RecordMetadata;
import vn.hdnd.cuulong.platform.commands.OutboxEntry;

/** An event that the broker's client has accepted, and the broker's future answer. */
record Sent(OutboxEntry entry, Future<RecordMetadata> answer) {

  boolean isAccepted() {
    return answer.state() == Future.State.SUCCESS;
  }

  boolean isRefused() {
    return answer.state() == Future.State.FAILED;
  }

  /**
   * Returns the events before the first one that the broker lacks; later ones wait to keep the
   * order.
   */
  static List<OutboxEntry> through(List<Sent> all) {
    return all.stream().takeWhile(Sent::isAccepted).map(Sent::entry).toList();
  }

  static boolean isOver(List<Sent> all) {
    return all.stream().allMatch(each -> each.answer().isDone());
  }

  /** Tells whether all of them were answered, positively or not, in time. */
  static boolean await(List<Sent> all, long deadline) throws InterruptedException {
    for (Sent each : all) {
      if (!each.isOver(deadline)) {
        return false;
      }
    }
    return true;
  }

  private boolean isOver(long deadline) throws InterruptedException {
    try {
      var _ = answer.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
      return true;
    } catch (ExecutionException refused) {
      return true; // It is seen when the answers are taken in.
    } catch (TimeoutException late) {
      return false;
    }
  }
}
