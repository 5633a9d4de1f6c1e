package vn.hdnd.cuulong.bench.figure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.hdnd.cuulong.bench.Benchmark;
import vn.hdnd.cuulong.bench.Parts;
import vn.hdnd.cuulong.bench.measure.Lags;
import vn.hdnd.cuulong.bench.measure.Result;
import vn.hdnd.cuulong.bench.measure.Rounds;
import vn.hdnd.cuulong.bench.measure.Sample;

/**
 * Measures the time from the answer to a command until a query returns the figure that counts it,
 * at fifty commands per second, against a record's way through two topics at the same pace.
 */
public final class FigureBenchmark implements Benchmark {

  static final int PER_SECOND = 50;
  private static final int CLIENTS = 4;
  private static final Duration WARM_UP = Duration.ofMinutes(6);
  private static final Duration STRETCH = Duration.ofSeconds(30);
  static final Duration ROUND = Duration.ofSeconds(20);
  private static final Map<String, Double> AIMS = Map.of("50", 2.0, "99", 3.0);

  @Override
  public void run(Parts parts, Rounds rounds, Consumer<Result> results) throws Exception {
    var ours = new ArrayList<Lags>();
    var raw = new ArrayList<Lags>();
    try (var commands = new CountedCommands(parts);
        var topics = new TwoTopics(parts)) {
      warmUp(commands);
      var _ =
          rounds.run(
              "figure, p50 in ms",
              Duration.ZERO,
              () -> median(ours, commands.lags(PER_SECOND, ROUND)),
              () -> median(raw, topics.lags(PER_SECOND, ROUND)));
    }
    for (int percentile : new int[] {50, 99}) {
      results.accept(
          new Result(
              "figure-p" + percentile,
              "ms",
              Result.Better.LESS,
              sample(rounds.counted(ours), percentile),
              sample(rounds.counted(raw), percentile),
              AIMS.getOrDefault(Integer.toString(percentile), 0.0),
              Map.of("commandsPerSecond", PER_SECOND, "secondsPerRound", ROUND.toSeconds())));
    }
  }

  /**
   * Warms up until the pace is half of what the processes can sustain; fresh processes cannot keep
   * it.
   */
  private static void warmUp(CountedCommands commands) throws Exception {
    long end = System.nanoTime() + WARM_UP.toNanos();
    double rate = 0;
    while (rate < 2 * PER_SECOND && System.nanoTime() < end) {
      rate = commands.perSecond(CLIENTS, STRETCH);
      System.err.printf("figure: warm-up: %.0f commands/s of %d clients%n", rate, CLIENTS);
    }
  }

  private static double median(List<Lags> all, Lags lags) {
    all.add(lags);
    return lags.millis(50);
  }

  private static Sample sample(List<Lags> counted, int percentile) {
    return new Sample(counted.stream().map(lags -> lags.millis(percentile)).toList());
  }
}
