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
 * The broker's client, made when there is something to send: while nobody knows the broker's name
 * it cannot be made, and the service starts all the same. Used by the relay's thread, closed after
 * that thread has ended.
 */
final class LateProducer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LateProducer.class);
  private static final Duration FAREWELL = Duration.ofSeconds(1);

  private final Supplier<Producer<String, byte[]>> making;
  private final Duration rest;
  private volatile @Nullable Producer<String, byte[]> made;
  private long nextAttempt = System.nanoTime();

  /**
   * @param rest how long nothing is tried after a failure, for a busy service has many rounds
   */
  LateProducer(Supplier<Producer<String, byte[]>> making, Duration rest) {
    this.making = making;
    this.rest = rest;
  }

  /** The client; null if it cannot be made now. */
  @Nullable Producer<String, byte[]> get() {
    if (made == null && System.nanoTime() - nextAttempt >= 0) {
      try {
        made = making.get();
      } catch (KafkaException away) {
        nextAttempt = System.nanoTime() + rest.toNanos();
        // One line for each attempt: the same stack every second tells nothing more.
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
