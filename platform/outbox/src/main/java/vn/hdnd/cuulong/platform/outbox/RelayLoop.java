package vn.hdnd.cuulong.platform.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.Outboxes;
import vn.hdnd.cuulong.platform.leases.Leases;

/**
 * Runs the relay: it is woken by each write of this process, and sweeps for events without a
 * wake-up (after a crash, from another instance, or while the broker was away). It outlives the web
 * server, so that events of the last requests are still relayed.
 */
final class RelayLoop implements SmartLifecycle {

  /** Below the web server's phases, so that it starts before and stops after it. */
  static final int PHASE = DEFAULT_PHASE - 8192;

  private static final Logger LOG = LoggerFactory.getLogger(RelayLoop.class);
  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);
  private static final int MOST_WAKES = 100_000;
  private static final Wake END = new Wake("", "", 0);

  private record Wake(String collection, String id, long sequence) {}

  private final Map<String, Outboxes> outboxes = new LinkedHashMap<>();
  private final Sweep sweep;
  private final Leases leases;
  private final OutboxProperties properties;
  private final LinkedBlockingQueue<Wake> wakes = new LinkedBlockingQueue<>(MOST_WAKES);
  private volatile boolean running;
  private @Nullable Thread thread;

  RelayLoop(List<Outboxes> outboxes, Sweep sweep, Leases leases, OutboxProperties properties) {
    outboxes.forEach(each -> this.outboxes.put(each.type().collection(), each));
    this.sweep = sweep;
    this.leases = leases;
    this.properties = properties;
  }

  /**
   * Announces new events of an aggregate, durable up to a sequence. If the queue is full the hint
   * is dropped, and the sweep finds them.
   */
  void wake(AggregateType<?> type, String id, long sequence) {
    boolean ignored = wakes.offer(new Wake(type.collection(), id, sequence));
  }

  @Override
  public synchronized void start() {
    running = true;
    thread = Thread.ofPlatform().name("relay").daemon().start(this::run);
  }

  /** Finishes the running round and relays what was stored until now; then others may take over. */
  @Override
  public synchronized void stop() {
    running = false;
    boolean ignored = wakes.offer(END);
    Thread current = thread;
    if (current != null && !ended(current, properties.sendTimeout())) {
      current.interrupt();
      var _ = ended(current, PAUSE_AFTER_FAILURE);
    }
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
    long nextSweep = System.nanoTime();
    while (running) {
      try {
        if (System.nanoTime() - nextSweep >= 0) {
          nextSweep = System.nanoTime() + properties.sweepInterval().toNanos();
          sweep.run(outboxes.values(), () -> running);
        }
        take(nextWakes(nextSweep));
      } catch (InterruptedException stopped) {
        return;
      } catch (RuntimeException | Error failed) {
        LOG.warn("A round of the relay failed; the events wait in their outboxes", failed);
        pause();
      }
    }
    finish();
  }

  private void finish() {
    try {
      for (List<Wake> left = queued(); !left.isEmpty(); left = queued()) {
        take(left);
      }
    } catch (InterruptedException | RuntimeException failed) {
      LOG.warn("The relay stops before its queue is empty; the events wait", failed);
    }
  }

  private List<Wake> nextWakes(long until) throws InterruptedException {
    Wake first = wakes.poll(Math.max(1, until - System.nanoTime()), TimeUnit.NANOSECONDS);
    if (first == null) {
      return List.of();
    }
    var batch = new ArrayList<Wake>();
    batch.add(first);
    wakes.drainTo(batch, properties.batchSize() - 1);
    return batch;
  }

  private List<Wake> queued() {
    var batch = new ArrayList<Wake>();
    wakes.drainTo(batch, properties.batchSize());
    return batch;
  }

  private void take(List<Wake> batch) throws InterruptedException {
    var byCollection = new LinkedHashMap<String, Map<String, Long>>();
    batch.forEach(wake ->
        byCollection
            .computeIfAbsent(wake.collection(), any -> new LinkedHashMap<>())
            .merge(wake.id(), wake.sequence(), Math::max));
    for (Map.Entry<String, Map<String, Long>> each : byCollection.entrySet()) {
      Outboxes told = outboxes.get(each.getKey());
      if (told != null) {
        sweep.relayWoken(told, each.getValue());
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_AFTER_FAILURE);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
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
