package vn.hdnd.cuulong.bench.surge;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.hdnd.cuulong.bench.Benchmark;
import vn.hdnd.cuulong.bench.Parts;
import vn.hdnd.cuulong.bench.http.Callers;
import vn.hdnd.cuulong.bench.measure.Result;
import vn.hdnd.cuulong.bench.measure.Rounds;
import vn.hdnd.cuulong.bench.measure.Sample;

/**
 * Measures the share of accepted petitions in a surge that Gatling sends. Any answer but 201, 429
 * and 503, an accepted petition that is stored twice or not at all, and a stored petition that
 * nobody sent end the benchmark.
 */
public final class SurgeBenchmark implements Benchmark {

  private static final String ACCOUNT = "vanphong.angiang";

  @Override
  public void run(Parts parts, Rounds rounds, Consumer<Result> results) throws Exception {
    double offered = Double.parseDouble(parts.setting("SURGE_PETITIONS"));
    var accepted = new ArrayList<Double>();
    var toldToWait = new ArrayList<Long>();
    var unanswered = new ArrayList<Long>();
    try (var callers = new Callers(parts);
        MongoClient store = MongoClients.create(parts.store())) {
      var petitions = new StoredPetitions(store);
      // No warm-up: a surge does not wait for one.
      for (int round = 1; round <= rounds.count(); round++) {
        long before = petitions.count();
        Gatling.run(parts, callers.token(ACCOUNT));
        SurgeAnswers answers = SurgeAnswers.read(Path.of(parts.setting("SURGE_ANSWERS")));
        answers.wantOnly(201, 429, 503);
        petitions.wantExactly(answers, before, Math.round(offered));
        accepted.add((double) answers.accepted());
        toldToWait.add(answers.with(429) + answers.with(503));
        unanswered.add(Math.round(offered) - answers.count());
        System.err.printf("surge: round %d: %s%n", round, answers.summary());
      }
    }
    results.accept(
        new Result(
            "surge",
            "petitions",
            Result.Better.MORE,
            new Sample(accepted),
            new Sample(accepted.stream().map(any -> offered).toList()),
            0,
            Map.of(
                "seconds", Integer.parseInt(parts.setting("SURGE_SECONDS")),
                "toldToWait", List.copyOf(toldToWait),
                "unanswered", List.copyOf(unanswered),
                "storedOnce", true)));
  }
}
