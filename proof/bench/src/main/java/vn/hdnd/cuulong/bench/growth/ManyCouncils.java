package vn.hdnd.cuulong.bench.growth;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.bench.Benchmark;
import vn.hdnd.cuulong.bench.Parts;
import vn.hdnd.cuulong.bench.http.Callers;
import vn.hdnd.cuulong.bench.measure.ClosedLoop;
import vn.hdnd.cuulong.bench.measure.Result;
import vn.hdnd.cuulong.bench.measure.Rounds;
import vn.hdnd.cuulong.bench.measure.Sample;
import vn.hdnd.cuulong.bench.rebuild.PetitionEvents;
import vn.hdnd.cuulong.client.Caller;
import vn.hdnd.cuulong.client.Waiting;

/**
 * Measures a query for a year's figures of a hundred councils, against the same for thirteen. The
 * sides cannot alternate, because the councils are not removed.
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
    try (var callers = new Callers(parts)) {
      Caller coordinator = callers.of("dieuphoi.vung", "regional");
      var register = new Register(coordinator);
      List<String> many = register.filledUpTo(MANY);
      List<String> few = many.subList(0, FEW);
      Sample before = measure(parts, rounds, coordinator, few, 0);
      Sample after = measure(parts, rounds, coordinator, many.subList(FEW, MANY), FEW);
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

  /** Adds events of some councils, and queries the year's figures of all. */
  private static Sample measure(
      Parts parts, Rounds rounds, Caller coordinator, List<String> added, int present)
      throws Exception {
    PetitionEvents.send(parts.broker(), added.size() * EVENTS_EACH, added, 1);
    int councils = present + added.size();
    awaitCounted(coordinator, councils * EVENTS_EACH);
    return rounds
        .run("a question about " + councils + " councils", WARM_UP, () -> asked(coordinator))
        .getFirst();
  }

  private static double asked(Caller coordinator) throws Exception {
    return ClosedLoop.perSecond(
        1,
        ROUND,
        () -> {
          var _ = coordinator.read(QUESTION);
        });
  }

  private static void awaitCounted(Caller coordinator, int events) {
    if (!Waiting.until(PATIENCE, () -> total(coordinator.read(QUESTION)) >= events)) {
      throw new IllegalStateException("Not all is counted after " + PATIENCE);
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
}
