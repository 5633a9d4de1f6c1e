package vn.hdnd.cuulong.bench.http;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The load tool wrk: a number of connections, each of which sends its next request when it is
 * answered.
 */
public final class Wrk {

  private static final int CONNECTIONS = 32;
  private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
  private static final Pattern FAULTS =
      Pattern.compile("(Non-2xx or 3xx responses|Socket errors):.*");

  private Wrk() {}

  /**
   * Returns the requests answered per second.
   *
   * @throws IOException if any answer is an error or missing
   */
  public static double perSecond(URI address, Map<String, String> headers, Duration time)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "wrk",
                "-t1",
                "-c" + CONNECTIONS,
                "-d" + time.toSeconds() + "s",
                // A cold server is slow, not broken.
                "--timeout",
                "30s"));
    headers.forEach((name, value) -> command.addAll(List.of("-H", name + ": " + value)));
    command.add(address.toString());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("wrk failed: " + said);
    }
    Matcher faults = FAULTS.matcher(said);
    if (faults.find()) {
      throw new IOException(address + ": " + faults.group());
    }
    Matcher rate = RATE.matcher(said);
    if (!rate.find()) {
      throw new IOException("wrk gave no rate: " + said);
    }
    return Double.parseDouble(rate.group(1));
  }
}
