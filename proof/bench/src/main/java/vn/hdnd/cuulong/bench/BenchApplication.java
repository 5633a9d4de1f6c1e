package vn.hdnd.cuulong.bench;

import java.util.Map;
import java.util.Optional;
import vn.hdnd.cuulong.bench.command.CommandBenchmark;
import vn.hdnd.cuulong.bench.figure.FigureBenchmark;
import vn.hdnd.cuulong.bench.growth.FullCouncil;
import vn.hdnd.cuulong.bench.growth.ManyCouncils;
import vn.hdnd.cuulong.bench.growth.OldAggregate;
import vn.hdnd.cuulong.bench.http.FeedBenchmark;
import vn.hdnd.cuulong.bench.http.GatewayBenchmark;
import vn.hdnd.cuulong.bench.live.LiveBenchmark;
import vn.hdnd.cuulong.bench.measure.Report;
import vn.hdnd.cuulong.bench.measure.Rounds;
import vn.hdnd.cuulong.bench.rebuild.RebuildBenchmark;
import vn.hdnd.cuulong.bench.relay.RelayBenchmark;
import vn.hdnd.cuulong.bench.start.StartBenchmark;
import vn.hdnd.cuulong.bench.surge.SurgeBenchmark;

/**
 * Runs one benchmark on running parts. {@code proof/bench/run} starts them and calls it.
 *
 * <p>Arguments: the benchmark's name, the number of rounds, and {@code --json} or {@code --text}.
 * From the environment: the parts' addresses, {@code BENCH_COMMIT} and {@code BENCH_MACHINE}.
 */
public final class BenchApplication {

  private static final Map<String, Benchmark> BENCHMARKS =
      Map.ofEntries(
          Map.entry("command", new CommandBenchmark()),
          Map.entry("relay", new RelayBenchmark()),
          Map.entry("gateway", new GatewayBenchmark()),
          Map.entry("feed", new FeedBenchmark()),
          Map.entry("live", new LiveBenchmark()),
          Map.entry("figure", new FigureBenchmark()),
          Map.entry("rebuild", new RebuildBenchmark()),
          Map.entry("surge", new SurgeBenchmark()),
          Map.entry("start", new StartBenchmark()),
          Map.entry("growth-aggregate", new OldAggregate()),
          Map.entry("growth-petitions", new FullCouncil()),
          Map.entry("growth-councils", new ManyCouncils()));

  private BenchApplication() {}

  public static void main(String[] arguments) throws Exception {
    Benchmark benchmark =
        Optional.ofNullable(BENCHMARKS.get(arguments[0]))
            .orElseThrow(() -> new IllegalArgumentException("No benchmark " + arguments[0]));
    var rounds = new Rounds(Integer.parseInt(arguments[1]));
    var report =
        new Report(
            System.out,
            arguments[2].equals("--json"),
            System.getenv().getOrDefault("BENCH_COMMIT", "unknown"),
            System.getenv().getOrDefault("BENCH_MACHINE", "unknown"));
    benchmark.run(new Parts(), rounds, report::print);
    System.exit(0); // Clients' threads may still be about.
  }
}
