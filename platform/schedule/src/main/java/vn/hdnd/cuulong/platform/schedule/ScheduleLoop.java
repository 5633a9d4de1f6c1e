package vn.hdnd.cuulong.platform.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.hdnd.cuulong.platform.leases.Leases;

/**
 * Keeps the schedule going. It sleeps until the next work is due, and no longer than until the next
 * look, for another instance may have put something; what this one puts wakes it.
 */
final class ScheduleLoop implements SmartLifecycle, Schedule {

  private static final Logger LOG = LoggerFactory.getLogger(ScheduleLoop.class);
  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(2);
  private static final Duration STOPS_WITHIN = Duration.ofSeconds(5);
  private static final Duration SHORTEST = Duration.ofMillis(10);

  /** Renewed so often that a lease ends only with its instance. */
  private static final int RENEWALS = 3;

  private final List<DueRule> rules;
  private final DueStore store;
  private final DueRound round;
  private final Leases leases;
  private final Clock clock;
  private final ScheduleProperties properties;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition woken = lock.newCondition();
  private boolean wake;
  private volatile boolean running;
  private long renewAt;
  private @Nullable Thread thread;

  ScheduleLoop(
      List<DueRule> rules,
      DueStore store,
      DueRound round,
      Leases leases,
      Clock clock,
      ScheduleProperties properties) {
    this.rules = List.copyOf(rules);
    this.store = store;
    this.round = round;
    this.leases = leases;
    this.clock = clock;
    this.properties = properties;
  }

  @Override
  public void put(DueWork work) {
    store.put(work);
    wake();
  }

  /** Has parked work tried again at once; false if none is parked. */
  boolean retry(String rule, String aggregate) {
    boolean parked = store.retry(rule, aggregate, clock.instant());
    wake();
    return parked;
  }

  @Override
  public void start() {
    if (rules.isEmpty()) {
      return;
    }
    running = true;
    renewAt = System.nanoTime();
    thread = Thread.ofPlatform().name("schedule").daemon().start(this::run);
  }

  /** Lets the work at hand end; then others may take over. */
  @Override
  public void stop() {
    running = false;
    wake();
    Thread current = thread;
    if (current != null && !ended(current, STOPS_WITHIN)) {
      current.interrupt();
    }
    try {
      leases.release();
    } catch (RuntimeException away) {
      LOG.warn("The schedule's leases are not given back; they end by themselves", away);
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void run() {
    boolean begun = false;
    while (running) {
      Duration pause = PAUSE_AFTER_FAILURE;
      try {
        begun = begun || begin();
        renew();
        pause = untilNext(round.run(this::mayGoOn));
      } catch (RuntimeException failed) {
        LOG.warn("The schedule could not be looked at; it waits", failed);
      }
      sleep(pause);
    }
  }

  private boolean begin() {
    rules.stream().flatMap(rule -> rule.atStart(clock.instant()).stream()).forEach(store::put);
    return true;
  }

  /** Within a long round too, or another takes over what this one is about to do. */
  private boolean mayGoOn() {
    renew();
    return running;
  }

  private void renew() {
    if (System.nanoTime() - renewAt >= 0) {
      leases.renew();
      renewAt = System.nanoTime() + properties.leaseDuration().dividedBy(RENEWALS).toNanos();
    }
  }

  private Duration untilNext(Optional<Instant> next) {
    Duration renewal = Duration.ofNanos(renewAt - System.nanoTime());
    Duration longest = properties.look().compareTo(renewal) < 0 ? properties.look() : renewal;
    Duration due = next.map(at -> Duration.between(clock.instant(), at)).orElse(longest);
    Duration wait = due.compareTo(longest) < 0 ? due : longest;
    return wait.compareTo(SHORTEST) < 0 ? SHORTEST : wait;
  }

  private void wake() {
    lock.lock();
    try {
      wake = true;
      woken.signal();
    } finally {
      lock.unlock();
    }
  }

  private void sleep(Duration pause) {
    lock.lock();
    try {
      long left = pause.toNanos();
      while (!wake && left > 0) {
        left = woken.awaitNanos(left);
      }
      wake = false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      running = false;
    } finally {
      lock.unlock();
    }
  }

  private static boolean ended(Thread current, Duration within) {
    try {
      return current.join(within);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
