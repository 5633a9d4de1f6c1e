package vn.hdnd.cuulong.bench.growth;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import vn.hdnd.cuulong.bench.Benchmark;
import vn.hdnd.cuulong.bench.Parts;
import vn.hdnd.cuulong.bench.measure.ClosedLoop;
import vn.hdnd.cuulong.bench.measure.Result;
import vn.hdnd.cuulong.bench.measure.Rounds;
import vn.hdnd.cuulong.bench.measure.Sample;
import vn.hdnd.cuulong.bench.sheet.Sheet;
import vn.hdnd.cuulong.bench.sheet.SheetService;
import vn.hdnd.cuulong.bench.sheet.Topic;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;

/**
 * Measures changes of an aggregate with ten thousand earlier events, against those of a new one.
 */
public final class OldAggregate implements Benchmark {

  private static final int BEHIND = 10_000;
  private static final Duration WARM_UP = Duration.ofSeconds(30);
  private static final Duration ROUND = Duration.ofSeconds(5);

  private final AtomicLong numbers = new AtomicLong();

  @Override
  public void run(Parts parts, Rounds rounds, Consumer<Result> results) throws Exception {
    String database = "bench_growth_" + UUID.randomUUID().toString().substring(0, 8);
    try (var topic = new Topic(parts, Sheet.TOPIC);
        SheetService service = SheetService.on(parts, database)) {
      topic.create();
      service.startRelay();
      AggregateCommands<Sheet> sheets = service.commands();
      String old = begin(sheets);
      for (int i = 1; i < BEHIND; i++) {
        change(sheets, old);
      }
      List<Sample> both =
          rounds.run(
              "an aggregate with " + BEHIND + " events behind it",
              WARM_UP,
              () -> ClosedLoop.perSecond(1, ROUND, () -> change(sheets, old)),
              () -> {
                String fresh = begin(sheets);
                return ClosedLoop.perSecond(1, ROUND, () -> change(sheets, fresh));
              });
      results.accept(
          new Result(
              "growth-aggregate",
              "commands/s",
              Result.Better.MORE,
              both.getFirst(),
              both.getLast(),
              0,
              Map.of("eventsBehind", BEHIND)));
    }
  }

  private String begin(AggregateCommands<Sheet> sheets) {
    long number = numbers.incrementAndGet();
    return done(
        sheets.create(
            Sheet.command("begin-" + number), CommandDays.none(), id -> Sheet.file(number, 1)));
  }

  /** Returns when the change is done, after as many retries as needed. */
  private void change(AggregateCommands<Sheet> sheets, String id) {
    long number = numbers.incrementAndGet();
    CommandOutcome outcome = tryChange(sheets, id, number);
    while (outcome instanceof CommandOutcome.Overloaded) {
      rest();
      outcome = tryChange(sheets, id, number);
    }
    var _ = done(outcome);
  }

  private static CommandOutcome tryChange(AggregateCommands<Sheet> sheets, String id, long number) {
    return sheets.change(
        Sheet.command("more-" + number),
        new AggregateId<>(id),
        CommandDays.none(),
        sheet -> sheet.state().more(number));
  }

  /** Pauses while the outbox is full: the relay is slower than one client on one aggregate. */
  private static void rest() {
    try {
      TimeUnit.MILLISECONDS.sleep(5);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static String done(CommandOutcome outcome) {
    if (outcome instanceof CommandOutcome.Done done) {
      return done.id();
    }
    throw new IllegalStateException("A command was not done: " + outcome);
  }
}
