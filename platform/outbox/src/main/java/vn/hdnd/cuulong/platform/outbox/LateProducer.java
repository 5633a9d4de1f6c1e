package vn.hdnd.cuulong.platform.outbox;

import java.time.Duration;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;

/**
 * The broker's client, created when there is something to send: it cannot be created while the
 * broker's host name is unknown, and the service must start anyway. It is used by the relay's
 * thread and closed after that thread has ended.
 */
final class LateProducer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LateProducer.class);
  private static final Duration FAREWELL = Duration.ofSeconds(1);

  private final Supplier<Producer<String, byte[]>> making;
  private final Duration rest;
  private volatile @Nullable Producer<String, byte[]> made;
  private long nextAttempt = System.nanoTime();

  /**
   * @param rest the pause after a failure, because a busy service has many rounds
   */
  LateProducer(Supplier<Producer<String, byte[]>> making, Duration rest) {
    this.making = making;
    this.rest = rest;
  }

  /** Returns the client; null if it cannot be created now. */
  @Nullable Producer<String, byte[]> get() {
    if (made == null && System.nanoTime() - nextAttempt >= 0) {
      try {
        made = making.get();
      } catch (KafkaException away) {
        nextAttempt = System.nanoTime() + rest.toNanos();
        // Logs one line for each attempt, because the same stack trace every second adds nothing.
        LOG.warn(
            "The broker's client is not made yet: {}",
            NestedExceptionUtils.getMostSpecificCause(away).toString());
      }
    }
    return made;
  }

  @Override
  public void close() {
    Producer<String, byte[]> current = made;
    if (current != null) {
      current.close(FAREWELL);
    }
  }
}
