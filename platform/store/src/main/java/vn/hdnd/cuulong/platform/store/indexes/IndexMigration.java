package vn.hdnd.cuulong.platform.store.indexes;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Creates, replaces and drops indexes until they are as declared, in the background and with a
 * client without a time limit. A start waits only briefly, for the unique ones; no index stops it.
 */
final class IndexMigration implements SmartLifecycle {

  /** Before the relay and the readers, which write. */
  static final int PHASE = DEFAULT_PHASE - 16384;

  private static final Logger LOG = LoggerFactory.getLogger(IndexMigration.class);
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

  private final Supplier<MongoClient> clients;
  private final String database;
  private final IndexStates states;
  private final IndexProperties properties;
  private final Clock clock;
  private final CountDownLatch unique = new CountDownLatch(1);
  private final CountDownLatch stopped = new CountDownLatch(1);
  private @Nullable Thread thread;

  IndexMigration(
      Supplier<MongoClient> clients,
      String database,
      IndexStates states,
      IndexProperties properties,
      Clock clock) {
    this.clients = clients;
    this.database = database;
    this.states = states;
    this.properties = properties;
    this.clock = clock;
  }

  @Override
  public synchronized void start() {
    thread = Thread.ofVirtual().name("indexes").start(this::run);
    try {
      if (!unique.await(properties.patience().toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("Started without {}: writes wait for it", states.missingUnique());
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public synchronized void stop() {
    stopped.countDown();
    Thread current = thread;
    if (current != null) {
      current.interrupt();
    }
    thread = null;
  }

  @Override
  public synchronized boolean isRunning() {
    return thread != null;
  }

  @Override
  public int getPhase() {
    return PHASE;
  }

  private void run() {
    String owner = UUID.randomUUID().toString();
    try (MongoClient client = clients.get()) {
      var mine = client.getDatabase(database);
      var lease = new MigrationLease(mine, clock, owner);
      var work =
          new IndexWork(mine, new IndexLedger(mine, clock, owner), states, properties.keep());
      Duration rest = Duration.ZERO;
      while (!stopped.await(rest.toMillis(), TimeUnit.MILLISECONDS)) {
        Result result = round(lease, work);
        if (states.missingUnique().isEmpty()) {
          unique.countDown();
        }
        if (result == Result.DONE) {
          return;
        }
        rest = result == Result.NOT_NOW ? LOOK_AGAIN : properties.retry();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private enum Result {
    DONE,
    /** Another instance does it, or the store is away. */
    NOT_NOW,
    FAILED
  }

  private Result round(MigrationLease lease, IndexWork work) {
    try {
      if (!lease.take()) {
        work.look();
        return Result.NOT_NOW;
      }
      return renewing(lease, work) ? Result.DONE : Result.FAILED;
    } catch (RuntimeException away) {
      if (stopped.getCount() > 0) {
        LOG.warn("The indexes were not looked through; they are again", away);
      }
      return Result.NOT_NOW;
    }
  }

  /** Renews the lease during the work, because a build may take hours. */
  private static boolean renewing(MigrationLease lease, IndexWork work) {
    long third = MigrationLease.DURATION.dividedBy(3).toMillis();
    try (var beside = Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory())) {
      var renewal =
          beside.scheduleAtFixedRate(() -> renew(lease), third, third, TimeUnit.MILLISECONDS);
      try {
        return work.run();
      } finally {
        boolean ignored = renewal.cancel(true);
        lease.release();
      }
    }
  }

  private static void renew(MigrationLease lease) {
    try {
      boolean ignored = lease.take();
    } catch (RuntimeException away) {
      LOG.warn("The lease of the indexes was not renewed", away);
    }
  }
}
