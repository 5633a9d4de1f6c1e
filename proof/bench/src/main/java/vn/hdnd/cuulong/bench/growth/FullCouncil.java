package vn.hdnd.cuulong.bench.growth;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.hdnd.cuulong.bench.Benchmark;
import vn.hdnd.cuulong.bench.Parts;
import vn.hdnd.cuulong.bench.figure.CountedCommands;
import vn.hdnd.cuulong.bench.http.Callers;
import vn.hdnd.cuulong.bench.measure.ClosedLoop;
import vn.hdnd.cuulong.bench.measure.Result;
import vn.hdnd.cuulong.bench.measure.Rounds;
import vn.hdnd.cuulong.bench.measure.Sample;
import vn.hdnd.cuulong.client.Caller;

/**
 * Measures a list of petitions and a new petition with a hundred thousand petitions in the council,
 * against the same with few. The sides cannot alternate, because the petitions are not removed.
 */
public final class FullCouncil implements Benchmark {

  private static final int PETITIONS = 100_000;
  private static final Duration WARM_UP = Duration.ofSeconds(30);
  private static final Duration ROUND = Duration.ofSeconds(5);
  private static final String PETITIONS_PATH = "/api/petitions/v1/petitions";

  @Override
  public void run(Parts parts, Rounds rounds, Consumer<Result> results) throws Exception {
    try (var callers = new Callers(parts);
        var shelf = new PetitionShelf(parts)) {
      Caller clerk = callers.of("vanphong.angiang", "petitions");
      String example = register(clerk);
      List<Sample> before = measure(rounds, clerk, "few petitions");
      shelf.fill(example, PETITIONS);
      List<Sample> after = measure(rounds, clerk, PETITIONS + " petitions");
      results.accept(result("growth-petitions-list", after.getFirst(), before.getFirst()));
      results.accept(result("growth-petitions-command", after.getLast(), before.getLast()));
    }
  }

  private static Result result(String name, Sample after, Sample before) {
    return new Result(
        name,
        "requests/s",
        Result.Better.MORE,
        after,
        before,
        0,
        Map.of("petitions", PETITIONS, "inTurn", false));
  }

  private static List<Sample> measure(Rounds rounds, Caller clerk, String what) throws Exception {
    return rounds.run(
        what,
        WARM_UP,
        () ->
            ClosedLoop.perSecond(
                1,
                ROUND,
                () -> {
                  var _ = clerk.read(PETITIONS_PATH);
                }),
        () ->
            ClosedLoop.perSecond(
                1,
                ROUND,
                () -> {
                  var _ = register(clerk);
                }));
  }

  private static String register(Caller clerk) {
    String answer = clerk.command(PETITIONS_PATH, CountedCommands.petition());
    int at = answer.indexOf("\"id\":\"") + 6;
    return answer.substring(at, answer.indexOf('"', at));
  }
}
