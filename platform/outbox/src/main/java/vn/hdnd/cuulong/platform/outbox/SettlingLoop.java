package vn.hdnd.cuulong.platform.outbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Settles on its own thread whenever events were sent. It first waits a little, so that many events
 * are settled together, unless there are many already.
 */
final class SettlingLoop {

  private static final Logger LOG = LoggerFactory.getLogger(SettlingLoop.class);
  private static final Duration LONGEST_IDLE = Duration.ofSeconds(30);
  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

  private final Settling settling;
  private final OrderedSender sender;
  private final Underway underway;
  private final Duration rest;
  private volatile boolean running;
  private @Nullable Thread thread;

  /**
   * @param rest how long it waits for more events before it settles
   */
  SettlingLoop(Settling settling, OrderedSender sender, Underway underway, Duration rest) {
    this.settling = settling;
    this.sender = sender;
    this.underway = underway;
    this.rest = rest;
  }

  void start() {
    running = true;
    thread = Thread.ofPlatform().name("relay-settle").daemon().start(this::run);
  }

  /** Settles the events that were sent, if the broker answers in time, and ends. */
  void stop(Duration within) {
    running = false;
    sender.wakeSettling();
    Thread current = thread;
    if (current != null && !RelayLoop.ended(current, within)) {
      current.interrupt();
      var _ = RelayLoop.ended(current, PAUSE_AFTER_FAILURE);
    }
  }

  private void run() {
    while (running || !settling.isDone()) {
      try {
        if (settling.isDone()) {
          sender.awaitSent(LONGEST_IDLE);
        } else {
          settle();
        }
      } catch (InterruptedException stopped) {
        return;
      } catch (RuntimeException | Error failed) {
        LOG.warn("Events that the broker has were not settled; the relay tries again", failed);
        RelayLoop.pause(PAUSE_AFTER_FAILURE);
      }
    }
  }

  private void settle() throws InterruptedException {
    if (running && !underway.isMuch()) {
      Thread.sleep(rest);
    }
    settling.settle();
  }
}
