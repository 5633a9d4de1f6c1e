package vn.hdnd.cuulong.bench.growth;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.bench.Benchmark;
import vn.hdnd.cuulong.bench.Parts;
import vn.hdnd.cuulong.bench.http.Accounts;
import vn.hdnd.cuulong.bench.http.Web;
import vn.hdnd.cuulong.bench.measure.ClosedLoop;
import vn.hdnd.cuulong.bench.measure.Result;
import vn.hdnd.cuulong.bench.measure.Rounds;
import vn.hdnd.cuulong.bench.measure.Sample;
import vn.hdnd.cuulong.bench.rebuild.PetitionEvents;

/** A question about a year's figures of a hundred councils, against one about thirteen of them. */
public final class ManyCouncils implements Benchmark {

  private static final int MANY = 100;
  private static final int FEW = 13;
  private static final int EVENTS_EACH = 400;
  private static final Duration WARM_UP = Duration.ofSeconds(30);
  private static final Duration ROUND = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final String QUESTION =
      "/api/regional/v1/statistics?indicator=petitions-received&from=2025-07-01&to=2026-06-30";

  @Override
  public void run(Parts parts, Rounds rounds, Consumer<Result> results) throws Exception {
    try (var web = new Web()) {
      var accounts = new Accounts(parts, web);
      var register = new Register(parts, web, accounts.token("dieuphoi.vung"));
      List<String> councils = register.filledUpTo(MANY);
      PetitionEvents.send(parts.broker(), MANY * EVENTS_EACH, councils, 1);
      awaitCounted(parts, web, accounts.token("dieuphoi.vung"));
      List<Sample> both =
          rounds.run(
              "questions about many councils",
              WARM_UP,
              () -> asked(parts, web, accounts, councils.stream()),
              () -> asked(parts, web, accounts, councils.stream().limit(FEW)));
      results.accept(
          new Result(
              "growth-councils",
              "questions/s",
              Result.Better.MORE,
              both.getFirst(),
              both.getLast(),
              0,
              Map.of("councils", MANY, "against", FEW)));
    }
  }

  private static double asked(Parts parts, Web web, Accounts accounts, Stream<String> councils)
      throws Exception {
    String token = accounts.token("dieuphoi.vung");
    URI question =
        parts
            .address("regional")
            .resolve(QUESTION + councils.map(id -> "&council=" + id).collect(Collectors.joining()));
    return ClosedLoop.perSecond(
        1,
        ROUND,
        () -> {
          var _ = web.fetchUnchecked(bearing(question, token));
        });
  }

  private static void awaitCounted(Parts parts, Web web, String token) throws InterruptedException {
    URI question = parts.address("regional").resolve(QUESTION);
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (total(web.fetchUnchecked(bearing(question, token))) < MANY * EVENTS_EACH) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("Not all is counted after " + PATIENCE);
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
  }

  private static long total(String answer) {
    return JsonMapper.shared()
        .readTree(answer)
        .path("items")
        .path(0)
        .path("total")
        .path("value")
        .asLong(0);
  }

  private static HttpRequest bearing(URI address, String token) {
    return Web.to(address).header("Authorization", "Bearer " + token).build();
  }
}
