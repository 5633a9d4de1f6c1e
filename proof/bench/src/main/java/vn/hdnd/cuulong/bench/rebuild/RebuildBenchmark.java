package vn.hdnd.cuulong.bench.rebuild;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.hdnd.cuulong.bench.Benchmark;
import vn.hdnd.cuulong.bench.Parts;
import vn.hdnd.cuulong.bench.measure.Result;
import vn.hdnd.cuulong.bench.measure.Rounds;
import vn.hdnd.cuulong.bench.measure.Sample;

/**
 * Rebuilds the figures of a million events as the service's canvas describes, against Kafka's own
 * consumer benchmark on the same topic. After each rebuild the table must have the same bytes as
 * after the live count.
 */
public final class RebuildBenchmark implements Benchmark {

  private static final double AIM = 0.35;
  private static final int EVENTS_EACH = 4;
  private static final List<String> COUNCILS =
      List.of(
          "tay-ninh-2025",
          "vinh-long-2025",
          "dong-thap-2025",
          "an-giang-2025",
          "can-tho-2025",
          "ca-mau-2025");

  @Override
  public void run(Parts parts, Rounds rounds, Consumer<Result> results) throws Exception {
    int events = Integer.parseInt(parts.setting("BENCH_EVENTS"));
    try (var figures = new Figures(parts)) {
      figures.start();
      PetitionEvents.send(parts.broker(), events, COUNCILS, EVENTS_EACH);
      double live = figures.awaitCounted(events);
      Map<String, String> expected = figures.table();
      List<Sample> both =
          rounds.run(
              "rebuild",
              Duration.ZERO,
              () -> rebuilt(figures, events, expected),
              () -> ConsumerBenchmark.perSecond(parts, PetitionEvents.TOPIC, events));
      results.accept(
          new Result(
              "rebuild",
              "events/s",
              Result.Better.MORE,
              both.getFirst(),
              both.getLast(),
              AIM,
              Map.of(
                  "events",
                  events,
                  "cells",
                  expected.size(),
                  "liveEventsPerSecond",
                  Math.round(live),
                  "byteEqual",
                  true)));
    }
  }

  private static double rebuilt(Figures figures, int events, Map<String, String> expected)
      throws Exception {
    figures.stop();
    figures.forget();
    figures.start();
    double perSecond = figures.awaitCounted(events);
    Map<String, String> table = figures.table();
    if (!table.equals(expected)) {
      throw new IllegalStateException(
          "The figures are not those that were there before: %d of %d cells are the same, of %d"
              .formatted(
                  table.entrySet().stream().filter(expected.entrySet()::contains).count(),
                  table.size(),
                  expected.size()));
    }
    return perSecond;
  }
}
