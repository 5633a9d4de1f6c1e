package vn.hdnd.cuulong.bench.growth;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import vn.hdnd.cuulong.bench.Benchmark;
import vn.hdnd.cuulong.bench.Parts;
import vn.hdnd.cuulong.bench.figure.CountedCommands;
import vn.hdnd.cuulong.bench.http.Accounts;
import vn.hdnd.cuulong.bench.http.Web;
import vn.hdnd.cuulong.bench.measure.ClosedLoop;
import vn.hdnd.cuulong.bench.measure.Result;
import vn.hdnd.cuulong.bench.measure.Rounds;
import vn.hdnd.cuulong.bench.measure.Sample;

/**
 * One clerk's list of petitions and one clerk's new petition, with a hundred thousand petitions in
 * the council, against the same before they were there: not in turn, for they do not go away again.
 */
public final class FullCouncil implements Benchmark {

  private static final int PETITIONS = 100_000;
  private static final Duration WARM_UP = Duration.ofSeconds(30);
  private static final Duration ROUND = Duration.ofSeconds(5);
  private static final String ACCOUNT = "vanphong.angiang";

  @Override
  public void run(Parts parts, Rounds rounds, Consumer<Result> results) throws Exception {
    try (var web = new Web();
        var shelf = new PetitionShelf(parts)) {
      var accounts = new Accounts(parts, web);
      String example = register(parts, web, accounts.token(ACCOUNT));
      List<Sample> before = measure(parts, rounds, web, accounts, "few petitions");
      shelf.fill(example, PETITIONS);
      List<Sample> after = measure(parts, rounds, web, accounts, PETITIONS + " petitions");
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

  private static List<Sample> measure(
      Parts parts, Rounds rounds, Web web, Accounts accounts, String what) throws Exception {
    return rounds.run(
        what,
        WARM_UP,
        () -> {
          String token = accounts.token(ACCOUNT);
          return ClosedLoop.perSecond(1, ROUND, () -> list(parts, web, token));
        },
        () -> {
          String token = accounts.token(ACCOUNT);
          return ClosedLoop.perSecond(
              1,
              ROUND,
              () -> {
                var _ = register(parts, web, token);
              });
        });
  }

  private static void list(Parts parts, Web web, String token) {
    var _ = web.fetchUnchecked(request(parts, token).build());
  }

  private static String register(Parts parts, Web web, String token) {
    String answer =
        web.fetchUnchecked(
            request(parts, token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(CountedCommands.petition()))
                .build());
    int at = answer.indexOf("\"id\":\"") + 6;
    return answer.substring(at, answer.indexOf('"', at));
  }

  private static HttpRequest.Builder request(Parts parts, String token) {
    return Web.to(parts.address("petitions").resolve("/api/petitions/v1/petitions"))
        .header("Authorization", "Bearer " + token);
  }
}
