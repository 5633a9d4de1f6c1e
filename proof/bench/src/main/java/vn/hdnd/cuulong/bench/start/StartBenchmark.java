package vn.hdnd.cuulong.bench.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.bench.Benchmark;
import vn.hdnd.cuulong.bench.Parts;
import vn.hdnd.cuulong.bench.measure.Result;
import vn.hdnd.cuulong.bench.measure.Rounds;
import vn.hdnd.cuulong.bench.measure.Sample;

/** {@code ./cuulong up} of a built system, against bare Spring Boot programs one by one. */
public final class StartBenchmark implements Benchmark {

  /** Five services and three gateways. */
  private static final int PROGRAMS = 8;

  @Override
  public void run(Parts parts, Rounds rounds, Consumer<Result> results) throws Exception {
    var memory = new ArrayList<Double>();
    List<Sample> both =
        rounds.run(
            "start, seconds", Duration.ZERO, () -> up(parts, memory), () -> PROGRAMS * bare(parts));
    results.accept(
        new Result(
            "start",
            "s",
            Result.Better.LESS,
            both.getFirst(),
            both.getLast(),
            0,
            Map.of(
                "memoryMegabytes",
                new Sample(rounds.counted(memory)).median(),
                "aimSeconds",
                60,
                "aimMegabytes",
                3072,
                "programs",
                PROGRAMS)));
  }

  private static double up(Parts parts, List<Double> memory)
      throws IOException, InterruptedException {
    long began = System.nanoTime();
    var _ = cuulong(parts, "up", "--no-build");
    double seconds = (System.nanoTime() - began) / 1e9;
    double megabytes = 0;
    for (JsonNode process :
        JsonMapper.shared().readTree(cuulong(parts, "status", "--json")).path("processes")) {
      megabytes += process.path("memoryMb").asDouble();
    }
    memory.add(megabytes);
    var _ = cuulong(parts, "down");
    return seconds;
  }

  private static String cuulong(Parts parts, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(parts.setting("BENCH_UP")));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(command + " failed: " + said);
    }
    return said;
  }

  private static double bare(Parts parts) throws IOException, InterruptedException {
    int port = Integer.parseInt(parts.setting("BARE_PORT"));
    var builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx256m",
            "-jar",
            parts.setting("BARE_JAR"));
    builder.environment().put("SERVER_PORT", Integer.toString(port));
    long began = System.nanoTime();
    Process process =
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    try {
      while (!listens(port)) {
        if (!process.isAlive()) {
          throw new IOException("The bare program did not start");
        }
        TimeUnit.MILLISECONDS.sleep(20);
      }
      return (System.nanoTime() - began) / 1e9;
    } finally {
      process.destroy();
      var _ = process.waitFor();
    }
  }

  private static boolean listens(int port) {
    try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return true;
    } catch (IOException notYet) {
      return false;
    }
  }
}
