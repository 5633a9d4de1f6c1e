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
import vn.hdnd.cuulong.bench.rebuild.PetitionEvents;
import vn.hdnd.cuulong.client.Caller;
import vn.hdnd.cuulong.client.Waiting;

/**
 * Measures pages of an agency's feed, with the agency's token, against nginx serving the same bytes
 * as a file: a full page, which never changes, and the newest one, which does.
 */
public final class FeedBenchmark implements Benchmark {

  private static final String FEED = "/api/regional/v1/feeds/an-giang-2025";
  private static final String AGENCY = "coquan.ubnd-angiang";
  private static final int EVENTS = 2_050;
  private static final Duration WARM_UP = Duration.ofMinutes(1);
  private static final Duration ROUND = Duration.ofSeconds(6);
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final double AIM = 0.50;

  @Override
  public void run(Parts parts, Rounds rounds, Consumer<Result> results) throws Exception {
    Path work = Path.of(parts.setting("BENCH_WORK"));
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("full", FEED + "?after=1000&limit=100");
    pages.put("newest", FEED + "?after=2000&limit=100");
    PetitionEvents.send(parts.broker(), EVENTS, List.of("an-giang-2025"), 1);
    try (var callers = new Callers(parts)) {
      Caller agency = callers.of(AGENCY, "regional");
      awaitFeed(agency);
      Path files = Files.createDirectories(work.resolve("files"));
      for (Map.Entry<String, String> page : pages.entrySet()) {
        Files.writeString(files.resolve(page.getKey()), agency.read(page.getValue()));
      }
      try (var nginx = Nginx.files(work.resolve("nginx"), files, Nginx.freePort())) {
        for (Map.Entry<String, String> page : pages.entrySet()) {
          URI ours = parts.address("regional").resolve(page.getValue());
          URI file = nginx.address().resolve("/" + page.getKey());
          List<Sample> both =
              rounds.run(
                  "feed, " + page.getKey() + " page",
                  WARM_UP,
                  // A token lasts for minutes only.
                  () ->
                      Wrk.perSecond(
                          ours, Map.of("Authorization", "Bearer " + callers.token(AGENCY)), ROUND),
                  () -> Wrk.perSecond(file, Map.of(), ROUND));
          results.accept(
              new Result(
                  "feed-" + page.getKey(),
                  "requests/s",
                  Result.Better.MORE,
                  both.getFirst(),
                  both.getLast(),
                  AIM,
                  Map.of("pageBytes", Files.size(files.resolve(page.getKey())))));
        }
      }
    }
  }

  private static void awaitFeed(Caller agency) {
    String last = FEED + "?after=" + (EVENTS - 1);
    if (!Waiting.until(PATIENCE, () -> agency.read(last).contains("feedindex"))) {
      throw new IllegalStateException("The feed does not have its events after " + PATIENCE);
    }
  }
}
