package vn.hdnd.cuulong.bench;

import java.util.Map;
import java.util.Optional;
import vn.hdnd.cuulong.bench.command.CommandBenchmark;
import vn.hdnd.cuulong.bench.figure.FigureBenchmark;
import vn.hdnd.cuulong.bench.http.FeedBenchmark;
import vn.hdnd.cuulong.bench.http.GatewayBenchmark;
import vn.hdnd.cuulong.bench.measure.Report;
import vn.hdnd.cuulong.bench.measure.Rounds;
import vn.hdnd.cuulong.bench.rebuild.RebuildBenchmark;
import vn.hdnd.cuulong.bench.relay.RelayBenchmark;
import vn.hdnd.cuulong.bench.start.StartBenchmark;
import vn.hdnd.cuulong.bench.surge.SurgeBenchmark;

/**
 * Runs one benchmark on running parts. {@code deploy/bench/run} starts them and calls it.
 *
 * <p>Arguments: the benchmark's name, the number of rounds, and {@code --json} or {@code --text}.
 * From the environment: the parts' addresses, {@code BENCH_COMMIT} and {@code BENCH_MACHINE}.
 */
public final class BenchApplication {

  private static final Map<String, Benchmark> BENCHMARKS =
      Map.of(
          "command", new CommandBenchmark(),
          "relay", new RelayBenchmark(),
          "gateway", new GatewayBenchmark(),
          "feed", new FeedBenchmark(),
          "figure", new FigureBenchmark(),
          "rebuild", new RebuildBenchmark(),
          "surge", new SurgeBenchmark(),
          "start", new StartBenchmark());

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
