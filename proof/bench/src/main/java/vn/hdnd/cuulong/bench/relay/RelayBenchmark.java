package vn.hdnd.cuulong.bench.relay;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import vn.hdnd.cuulong.bench.Benchmark;
import vn.hdnd.cuulong.bench.Parts;
import vn.hdnd.cuulong.bench.measure.Result;
import vn.hdnd.cuulong.bench.measure.Rounds;
import vn.hdnd.cuulong.bench.measure.Sample;
import vn.hdnd.cuulong.bench.sheet.Sheet;
import vn.hdnd.cuulong.bench.sheet.SheetService;
import vn.hdnd.cuulong.bench.sheet.Topic;

/**
 * Measures a relay that starts with a full backlog, against an idempotent producer that has the
 * same records in memory. The relay also reads them from the store, writes them to the journal and
 * removes them from the outboxes; its time ends when no event waits any more.
 */
public final class RelayBenchmark implements Benchmark {

  private static final int AGGREGATES = 20_000;
  private static final int EVENTS_EACH = 10;
  private static final int EVENTS = AGGREGATES * EVENTS_EACH;
  private static final double AIM = 0.60;
  private static final Duration WARM_UP = Duration.ofMinutes(1);
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  @Override
  public void run(Parts parts, Rounds rounds, Consumer<Result> results) throws Exception {
    try (var topic = new Topic(parts, Sheet.TOPIC)) {
      topic.create();
      List<Sample> both =
          rounds.run(
              "relay",
              WARM_UP,
              () -> drain(parts, topic),
              () -> RawProducer.send(parts, topic, EVENTS));
      results.accept(
          new Result(
              "relay",
              "events/s",
              Result.Better.MORE,
              both.getFirst(),
              both.getLast(),
              AIM,
              Map.of(
                  "events", EVENTS, "eventBytes", Sheet.EVENT_BYTES, "eventsEach", EVENTS_EACH)));
    }
  }

  private static double drain(Parts parts, Topic topic) throws Exception {
    String database = "bench_relay_" + UUID.randomUUID().toString().substring(0, 8);
    try (SheetService service = SheetService.on(parts, database)) {
      Backlog.write(service, AGGREGATES, EVENTS_EACH);
      long before = topic.records();
      long began = System.nanoTime();
      service.startRelay();
      Backlog.awaitEmpty(service, PATIENCE);
      double seconds = (System.nanoTime() - began) / 1e9;
      long sent = topic.records() - before;
      if (sent != EVENTS) {
        throw new IllegalStateException(sent + " records on the topic instead of " + EVENTS);
      }
      Backlog.drop(service);
      return EVENTS / seconds;
    }
  }
}
