package vn.hdnd.cuulong.bench.rebuild;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import vn.hdnd.cuulong.bench.Parts;

/** Kafka's own consumer benchmark, as its distribution runs it. */
final class ConsumerBenchmark {

  /**
   * start, end, MB, MB/s, messages, messages/s, rebalance ms, fetch ms, fetch MB/s, fetch msg/s.
   */
  private static final int MESSAGES_PER_SECOND_FETCHING = 9;

  private ConsumerBenchmark() {}

  /** Messages a second while fetching, its starting time left out. */
  static double perSecond(Parts parts, String topic, int messages)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                parts.setting("KAFKA_LIBRARIES"),
                "org.apache.kafka.tools.ConsumerPerformance",
                "--bootstrap-server",
                parts.broker(),
                "--topic",
                topic,
                "--messages",
                Integer.toString(messages),
                "--hide-header")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("The consumer benchmark failed: " + said);
    }
    List<String> fields =
        said.lines()
            .map(line -> List.of(line.split(",\\s*")))
            .filter(line -> line.size() > MESSAGES_PER_SECOND_FETCHING)
            .findFirst()
            .orElseThrow(() -> new IOException("The consumer benchmark said: " + said));
    return Double.parseDouble(fields.get(MESSAGES_PER_SECOND_FETCHING));
  }
}
