package vn.hdnd.cuulong.bench.live;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.hdnd.cuulong.bench.Benchmark;
import vn.hdnd.cuulong.bench.Parts;
import vn.hdnd.cuulong.bench.http.Callers;
import vn.hdnd.cuulong.bench.measure.Lags;
import vn.hdnd.cuulong.bench.measure.Result;
import vn.hdnd.cuulong.bench.measure.Rounds;
import vn.hdnd.cuulong.bench.measure.Sample;

/**
 * Measures the time from the answer to a command until every tablet of a chamber knows of it: by
 * its stream through the gateway, against asking every two seconds.
 */
public final class LiveBenchmark implements Benchmark {

  private static final String GATEWAY = "gateway-an-giang";
  private static final String LEAD = "vanphong.angiang";
  private static final Duration WARM_UP = Duration.ofMinutes(1);
  private static final int CHANGES = 20;
  private static final Duration BETWEEN = Duration.ofMillis(250);
  private static final long PATIENCE = 30;

  @Override
  public void run(Parts parts, Rounds rounds, Consumer<Result> results) throws Exception {
    int tablets = Integer.parseInt(parts.setting("BENCH_STREAMS"));
    URI gateway = parts.address(GATEWAY);
    var ours = new ArrayList<Lags>();
    var asked = new ArrayList<Lags>();
    try (var callers = new Callers(parts)) {
      var caller = callers.of(LEAD, GATEWAY);
      var chamber = new Chamber(caller);
      var _ =
          rounds.run(
              "live, p50 in ms with " + tablets + " tablets",
              WARM_UP,
              () -> {
                // A token lasts for minutes only, and the streams with it.
                try (var listening =
                    new Listening(tablets, gateway, callers.token(LEAD), chamber)) {
                  return median(ours, lags(listening, tablets, chamber));
                }
              },
              () -> {
                try (var asking = new Asking(tablets, caller, chamber)) {
                  return median(asked, lags(asking, tablets, chamber));
                }
              });
    }
    for (int percentile : new int[] {50, 95}) {
      results.accept(
          new Result(
              "live-p" + percentile,
              "ms",
              Result.Better.LESS,
              sample(rounds.counted(ours), percentile),
              sample(rounds.counted(asked), percentile),
              0,
              Map.of("tablets", tablets, "changesPerRound", CHANGES)));
    }
  }

  private static Lags lags(Tablets all, int tablets, Chamber chamber) throws Exception {
    var lags = new Lags();
    for (int i = 0; i < CHANGES; i++) {
      var awaited = new Awaited(chamber.version() + 1, tablets);
      all.watch(awaited);
      long answered = chamber.change();
      for (long moment : awaited.moments(PATIENCE)) {
        lags.add(moment - answered);
      }
      Thread.sleep(BETWEEN);
    }
    return lags;
  }

  private static double median(List<Lags> all, Lags lags) {
    all.add(lags);
    return lags.millis(50);
  }

  private static Sample sample(List<Lags> counted, int percentile) {
    return new Sample(counted.stream().map(lags -> lags.millis(percentile)).toList());
  }
}
