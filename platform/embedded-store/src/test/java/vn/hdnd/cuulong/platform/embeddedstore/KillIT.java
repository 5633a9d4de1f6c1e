package vn.hdnd.cuulong.platform.embeddedstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * After each of ten kills under load, every acknowledged write is there and none is there in part.
 */
class KillIT {

  private static final int KILLS = 10;
  private static final int WRITERS = 6;
  private static final int WRITES_BEFORE_KILL = 1500;

  @TempDir Path folder;

  private final Ledger ledger = new Ledger();
  private final Queue<RuntimeException> surprises = new ConcurrentLinkedQueue<>();

  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void keepsEveryAcknowledgedWriteOverTenKills() throws Exception {
    Path file = folder.resolve("store.mv");
    int port = StoreProcess.freePort();
    int settled = 0;
    for (int round = 0; round <= KILLS; round++) {
      StoreProcess server = StoreProcess.start(file, port);
      try (MongoClient client = server.client()) {
        MongoCollection<Document> documents = documents(client);
        assertThat(ledger.settle(documents)).as("after kill %d", round).isEmpty();
        assertThat(ledger.acknowledgedWrites()).isGreaterThanOrEqualTo(settled);
        Ledger.createIndexes(documents);
        writeUntilKilled(server, documents, round);
        assertThat(surprises).isEmpty();
        settled = ledger.acknowledgedWrites();
      }
    }
    assertThat(settled).isGreaterThan(KILLS * WRITES_BEFORE_KILL);
  }

  private static MongoCollection<Document> documents(MongoClient client) {
    return client.getDatabase("trial").getCollection("documents");
  }

  private void writeUntilKilled(StoreProcess server, MongoCollection<Document> documents, int round)
      throws Exception {
    int before = ledger.acknowledgedWrites();
    try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
      for (int i = 0; i < WRITERS; i++) {
        String name = "r" + round + "-w" + i;
        writers.execute(() -> write(documents, name));
      }
      Awaitility.await()
          .pollInterval(Duration.ofMillis(5))
          .atMost(Duration.ofSeconds(20))
          .until(() -> ledger.acknowledgedWrites() - before > WRITES_BEFORE_KILL);
      server.kill();
    }
  }

  /** Inserts, and updates the one before, until the server is gone. */
  private void write(MongoCollection<Document> documents, String name) {
    try {
      for (int i = 0; ; i++) {
        ledger.insert(documents, name + "-" + i);
        for (int update = 0; update < 6; update++) {
          ledger.update(documents, name + "-" + Math.max(0, i - update % 2));
        }
      }
    } catch (MongoSocketException | MongoTimeoutException gone) {
      // the client sees a kill as an exception
    } catch (RuntimeException e) {
      surprises.add(e);
    }
  }
}
