package vn.hdnd.cuulong.bench.command;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.bson.Document;
import vn.hdnd.cuulong.bench.Benchmark;
import vn.hdnd.cuulong.bench.Parts;
import vn.hdnd.cuulong.bench.measure.ClosedLoop;
import vn.hdnd.cuulong.bench.measure.Result;
import vn.hdnd.cuulong.bench.measure.Rounds;
import vn.hdnd.cuulong.bench.measure.Sample;
import vn.hdnd.cuulong.bench.sheet.Sheet;
import vn.hdnd.cuulong.bench.sheet.SheetService;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;

/**
 * Measures commands that create an aggregate, through the whole write path without its relay,
 * against {@code insertOne} of the same document under the same write concern.
 */
public final class CommandBenchmark implements Benchmark {

  private static final Duration WARM_UP = Duration.ofMinutes(1);
  private static final Duration ROUND = Duration.ofSeconds(5);
  private static final double AIM = 0.80;

  private final AtomicLong numbers = new AtomicLong();

  @Override
  public void run(Parts parts, Rounds rounds, Consumer<Result> results) throws Exception {
    String database = "bench_command_" + UUID.randomUUID().toString().substring(0, 8);
    try (SheetService service = SheetService.on(parts, database);
        MongoClient client = MongoClients.create(parts.store())) {
      AggregateCommands<Sheet> sheets = service.commands();
      String sample = file(sheets);
      MongoCollection<Document> plain =
          client
              .getDatabase(database)
              .getCollection("plain")
              .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
      Document document =
          requireNonNull(service.store().findById(sample, Document.class, Sheet.COLLECTION));
      for (int clients : new int[] {1, 8}) {
        List<Sample> both =
            rounds.run(
                "command, " + clients + " clients",
                WARM_UP,
                () -> ClosedLoop.perSecond(clients, ROUND, () -> file(sheets)),
                () -> ClosedLoop.perSecond(clients, ROUND, () -> insert(plain, document)));
        results.accept(
            new Result(
                "command-" + clients,
                "commands/s",
                Result.Better.MORE,
                both.getFirst(),
                both.getLast(),
                AIM,
                Map.of("clients", clients, "documentBytes", document.toJson().length())));
      }
      client.getDatabase(database).drop();
    }
  }

  @CanIgnoreReturnValue
  private String file(AggregateCommands<Sheet> sheets) {
    long number = numbers.incrementAndGet();
    CommandOutcome outcome =
        sheets.create(
            Sheet.command("file-" + number), CommandDays.none(), id -> Sheet.file(number, 1));
    if (outcome instanceof CommandOutcome.Done done) {
      return done.id();
    }
    throw new IllegalStateException("A command was not done: " + outcome);
  }

  private void insert(MongoCollection<Document> plain, Document sample) {
    var copy = new Document(sample).append("_id", UUID.randomUUID().toString());
    if (!plain.insertOne(copy).wasAcknowledged()) {
      throw new IllegalStateException("An insert was not acknowledged");
    }
  }
}
