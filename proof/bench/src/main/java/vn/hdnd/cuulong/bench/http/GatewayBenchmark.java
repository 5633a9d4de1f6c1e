package vn.hdnd.cuulong.bench.http;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.hdnd.cuulong.bench.Benchmark;
import vn.hdnd.cuulong.bench.Parts;
import vn.hdnd.cuulong.bench.measure.Result;
import vn.hdnd.cuulong.bench.measure.Rounds;
import vn.hdnd.cuulong.bench.measure.Sample;

/**
 * Measures an office's gateway unchanged, with a browser's login session, against nginx as a plain
 * proxy and against a bare Spring Cloud Gateway. Behind all three, one nginx with two files
 * replaces a service.
 */
public final class GatewayBenchmark implements Benchmark {

  private static final String PLACE = "api/sessions/v1/bench-";
  private static final Map<String, Integer> SIZES = new LinkedHashMap<>();

  static {
    SIZES.put("1k", 1024);
    SIZES.put("100k", 100 * 1024);
  }

  private static final Duration WARM_UP = Duration.ofMinutes(2);
  private static final Duration ROUND = Duration.ofSeconds(6);
  private static final double AIM_NGINX = 0.30;
  private static final double AIM_BARE = 0.85;

  @Override
  public void run(Parts parts, Rounds rounds, Consumer<Result> results) throws Exception {
    Path work = Path.of(parts.setting("BENCH_WORK"));
    Path files = work.resolve("files");
    for (Map.Entry<String, Integer> size : SIZES.entrySet()) {
      Path file = files.resolve(PLACE + size.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, "\"" + "x".repeat(size.getValue() - 2) + "\"");
    }
    URI behind = parts.address("sessions");
    try (var upstream = Nginx.files(work.resolve("upstream"), files, behind.getPort());
        var proxy = Nginx.proxy(work.resolve("proxy"), upstream.address(), Nginx.freePort())) {
      String session = BrowserLogin.session("vanphong.angiang", parts.address("gateway-an-giang"));
      for (String size : SIZES.keySet()) {
        compare(parts, rounds, results, proxy.address(), session, size);
      }
    }
  }

  private static void compare(
      Parts parts, Rounds rounds, Consumer<Result> results, URI proxy, String session, String size)
      throws Exception {
    String path = "/" + PLACE + size;
    List<Sample> samples =
        rounds.run(
            "gateway, " + size,
            WARM_UP,
            () ->
                Wrk.perSecond(
                    parts.address("gateway-an-giang").resolve(path),
                    Map.of("Cookie", session),
                    ROUND),
            () -> Wrk.perSecond(proxy.resolve(path), Map.of(), ROUND),
            () -> Wrk.perSecond(parts.address("bare-gateway").resolve(path), Map.of(), ROUND));
    Sample ours = samples.getFirst();
    results.accept(
        new Result(
            "gateway-nginx-" + size,
            "requests/s",
            Result.Better.MORE,
            ours,
            samples.get(1),
            AIM_NGINX,
            Map.of()));
    results.accept(
        new Result(
            "gateway-bare-" + size,
            "requests/s",
            Result.Better.MORE,
            ours,
            samples.get(2),
            AIM_BARE,
            Map.of()));
  }
}
