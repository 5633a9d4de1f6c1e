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
 * Listens to every command of the service's client and raises an alarm when the store refuses it
 * for lack of permission. Waiting does not help then, so a retry would go on for ever.
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

  /**
   * Tells whether the alarm was raised recently; it ends by itself once commands are permitted
   * again.
   */
  boolean isRaised() {
    long since = last.get();
    return since != NEVER && clock.millis() - since < RAISED_FOR.toMillis();
  }
}
