package vn.hdnd.cuulong.platform.outbox;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.StoredEvents;
import vn.hdnd.cuulong.platform.leases.Leases;

/**
 * Runs the relay on two threads, one that sends and one that settles. Commands of this process hand
 * their events to the first; it also sweeps for events that nobody handed over (after a crash, from
 * another instance, while the broker was away). It stops after the web server, so that the events
 * of the last requests are still relayed.
 */
final class RelayLoop implements SmartLifecycle {

  /** Below the web server's phases, so that it starts before and stops after it. */
  static final int PHASE = DEFAULT_PHASE - 8192;

  private static final Logger LOG = LoggerFactory.getLogger(RelayLoop.class);
  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

  private final Relay relay;
  private final Sweep sweep;
  private final SettlingLoop settling;
  private final Leases leases;
  private final OutboxProperties properties;
  private final Handovers handovers = new Handovers();
  private volatile boolean running;
  private @Nullable Thread sending;

  RelayLoop(
      Relay relay, Sweep sweep, SettlingLoop settling, Leases leases, OutboxProperties properties) {
    this.relay = relay;
    this.sweep = sweep;
    this.settling = settling;
    this.leases = leases;
    this.properties = properties;
  }

  /** Hands over the events that a command has stored. */
  void hand(AggregateType<?> type, StoredEvents events) {
    handovers.offer(Handovers.Handed.now(type.collection(), events));
  }

  @Override
  public synchronized void start() {
    running = true;
    settling.start();
    sending = Thread.ofPlatform().name("relay").daemon().start(this::run);
  }

  /** Relays the events that were stored until now; then other instances may take over. */
  @Override
  public synchronized void stop() {
    running = false;
    handovers.wake();
    Thread current = sending;
    if (current != null && !ended(current, properties.sendTimeout())) {
      current.interrupt();
      var _ = ended(current, PAUSE_AFTER_FAILURE);
    }
    settling.stop(properties.sendTimeout());
    try {
      leases.release();
    } catch (RuntimeException away) {
      LOG.warn("The relay's leases are not given back; they end by themselves", away);
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return PHASE;
  }

  private void run() {
    var pace = new SweepPace(properties);
    while (running) {
      try {
        round(pace);
      } catch (InterruptedException stopped) {
        return;
      } catch (RuntimeException | Error failed) {
        LOG.warn("A round of the relay failed; the events wait in their outboxes", failed);
        pause(PAUSE_AFTER_FAILURE);
        pace.hurry();
      }
    }
    finish();
  }

  private void round(SweepPace pace) throws InterruptedException {
    if (pace.isDue()) {
      pace.begin();
      if (sweep.run(relay.outboxes(), () -> running)) {
        pace.wasQuiet();
      }
    }
    List<Handovers.Handed> handed = handovers.take(properties.batchSize(), pace.left());
    if (!handed.isEmpty()) {
      pace.hurry();
      relay.take(handed);
    }
  }

  private void finish() {
    try {
      while (true) {
        List<Handovers.Handed> left = handovers.take(properties.batchSize(), Duration.ZERO);
        if (left.isEmpty()) {
          return;
        }
        relay.take(left);
      }
    } catch (InterruptedException | RuntimeException failed) {
      LOG.warn(
          "The relay stops before it has sent all events; they wait in their outboxes", failed);
    }
  }

  /** Sleeps; keeps an interruption for the next wait. */
  static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  static boolean ended(Thread current, Duration within) {
    try {
      return current.join(within);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
