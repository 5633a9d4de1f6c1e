package vn.hdnd.cuulong.platform.store;

import com.mongodb.event.CommandFailedEvent;
import com.mongodb.event.CommandListener;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears every command of the service's client and raises the alarm where the store says that the
 * service's account may not do it: no waiting cures that, and who came back would come back for
 * ever.
 */
final class PermissionAlarm implements CommandListener {

  private static final Logger LOG = LoggerFactory.getLogger(PermissionAlarm.class);
  private static final Duration RAISED_FOR = Duration.ofMinutes(10);
  private static final long NEVER = Long.MIN_VALUE;

  private final MeterRegistry meters;
  private final Clock clock;
  private final AtomicLong last = new AtomicLong(NEVER);

  PermissionAlarm(MeterRegistry meters, Clock clock) {
    this.meters = meters;
    this.clock = clock;
  }

  @Override
  public void commandFailed(CommandFailedEvent event) {
    if (StoreFailure.of(event.getThrowable()) != StoreFailure.NOT_PERMITTED) {
      return;
    }
    String command = event.getCommandName();
    meters.counter("cuulong.store.not.permitted", "command", command).increment();
    last.set(clock.millis());
    LOG.error(
        "The store does not permit this service's account the command {} on {}: check its roles",
        command,
        event.getDatabaseName());
  }

  /** Whether it was raised a short while ago; what works again lets it end by itself. */
  boolean isRaised() {
    long since = last.get();
    return since != NEVER && clock.millis() - since < RAISED_FOR.toMillis();
  }
}
