package vn.hdnd.cuulong.bench.relay;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import vn.hdnd.cuulong.bench.sheet.Sheet;
import vn.hdnd.cuulong.bench.sheet.SheetService;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;

/** Aggregates whose events wait for a relay. */
final class Backlog {

  private static final int CLIENTS = 32;

  private Backlog() {}

  /** Creates a number of aggregates with a number of events each, by commands. */
  static void write(SheetService service, int aggregates, int eventsEach)
      throws InterruptedException {
    AggregateCommands<Sheet> sheets = service.commands();
    var places = new Semaphore(CLIENTS);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < aggregates; i++) {
        long number = (long) i * eventsEach;
        places.acquire();
        threads.execute(() -> {
          try {
            CommandOutcome outcome =
                sheets.create(
                    Sheet.command("file-" + number),
                    CommandDays.none(),
                    id -> Sheet.file(number, eventsEach));
            if (!(outcome instanceof CommandOutcome.Done)) {
              throw new IllegalStateException("A command was not done: " + outcome);
            }
          } finally {
            places.release();
          }
        });
      }
    }
  }

  /** Returns when no event waits any more. */
  static void awaitEmpty(SheetService service, Duration patience) throws InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (waits(service)) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("The backlog is not drained after " + patience);
      }
      // The pause is long, because each query is work for the store.
      Thread.sleep(200);
    }
  }

  private static boolean waits(SheetService service) {
    Query waiting = query(where("pending").gte(0L)).limit(1);
    waiting.fields().include("_id");
    return !service.store().find(waiting, Document.class, Sheet.COLLECTION).isEmpty();
  }

  static void drop(SheetService service) {
    MongoDatabase database = ((MongoTemplate) service.store()).getDb();
    database.drop();
  }
}
