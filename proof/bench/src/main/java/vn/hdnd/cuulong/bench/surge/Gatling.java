package vn.hdnd.cuulong.bench.surge;

import java.io.IOException;
import java.nio.file.Path;
import vn.hdnd.cuulong.bench.Parts;

/** The load tool Gatling, as a process of its own; it is no part of an ordinary build. */
final class Gatling {

  private Gatling() {}

  static void run(Parts parts, String token) throws IOException, InterruptedException {
    Path work = Path.of(parts.setting("BENCH_WORK"));
    Path home = Path.of(parts.setting("BENCH_SURGE"));
    var builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-XX:+UseSerialGC",
            // Gatling makes strings in a way of its own.
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            home.resolve("lib") + "/*:" + home.resolve("classes"),
            "io.gatling.app.Gatling",
            "--simulation",
            "vn.hdnd.cuulong.bench.surge.SurgeSimulation",
            "--results-folder",
            work.resolve("gatling").toString(),
            "--no-reports");
    builder.environment().put("SURGE_TOKEN", token);
    Process process =
        builder
            .redirectErrorStream(true)
            .redirectOutput(work.resolve("gatling.log").toFile())
            .start();
    if (process.waitFor() != 0) {
      throw new IOException("Gatling failed; see " + work.resolve("gatling.log"));
    }
  }
}
