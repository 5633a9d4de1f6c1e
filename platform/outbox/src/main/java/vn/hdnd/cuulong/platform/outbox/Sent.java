package vn.hdnd.cuulong.platform.outbox;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.RecordMetadata;
import vn.hdnd.cuulong.platform.commands.OutboxEntry;
import vn.hdnd.cuulong.platform.commands.PendingAggregate;

/** An event that the broker's client has taken, and the broker's answer when it comes. */
record Sent(PendingAggregate aggregate, OutboxEntry entry, Future<RecordMetadata> answer) {

  boolean isAccepted() {
    return answer.state() == Future.State.SUCCESS;
  }

  boolean isRefused() {
    return answer.state() == Future.State.FAILED;
  }

  boolean isAnswered() {
    return answer.isDone();
  }

  /** How much it holds, in characters. */
  long size() {
    return entry.data().length();
  }

  /** Until it is answered, with yes or no, or the time is over. */
  void await(Duration patience) throws InterruptedException {
    try {
      var _ = answer.get(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException | TimeoutException seenLater) {
      // What came of it is seen when the answers are taken in.
    }
  }
}
