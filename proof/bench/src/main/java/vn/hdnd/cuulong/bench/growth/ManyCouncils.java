package vn.hdnd.cuulong.bench.growth;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
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

/**
 * A question about a year's figures where a hundred councils have some, against the same where
 * thirteen have: not in turn, for they do not go away again.
 */
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
      List<String> many = register.filledUpTo(MANY);
      List<String> few = many.subList(0, FEW);
      Sample before = measure(parts, rounds, web, accounts, few, 0);
      Sample after = measure(parts, rounds, web, accounts, many.subList(FEW, MANY), FEW);
      results.accept(
          new Result(
              "growth-councils",
              "questions/s",
              Result.Better.MORE,
              after,
              before,
              0,
              Map.of("councils", MANY, "against", FEW, "inTurn", false)));
    }
  }

  /** Adds what happens in some councils, and asks for the year's figures of all that there are. */
  private static Sample measure(
      Parts parts, Rounds rounds, Web web, Accounts accounts, List<String> added, int present)
      throws Exception {
    PetitionEvents.send(parts.broker(), added.size() * EVENTS_EACH, added, 1);
    int councils = present + added.size();
    awaitCounted(parts, web, accounts.token("dieuphoi.vung"), councils * EVENTS_EACH);
    return rounds
        .run(
            "a question about " + councils + " councils",
            WARM_UP,
            () -> asked(parts, web, accounts))
        .getFirst();
  }

  private static double asked(Parts parts, Web web, Accounts accounts) throws Exception {
    String token = accounts.token("dieuphoi.vung");
    URI question = parts.address("regional").resolve(QUESTION);
    return ClosedLoop.perSecond(
        1,
        ROUND,
        () -> {
          var _ = web.fetchUnchecked(bearing(question, token));
        });
  }

  private static void awaitCounted(Parts parts, Web web, String token, int events)
      throws InterruptedException {
    URI question = parts.address("regional").resolve(QUESTION);
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (total(web.fetchUnchecked(bearing(question, token))) < events) {
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
