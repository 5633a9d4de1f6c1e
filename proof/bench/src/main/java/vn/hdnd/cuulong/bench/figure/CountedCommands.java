package vn.hdnd.cuulong.bench.figure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.bench.Parts;
import vn.hdnd.cuulong.bench.http.Callers;
import vn.hdnd.cuulong.bench.measure.ClosedLoop;
import vn.hdnd.cuulong.bench.measure.Lags;
import vn.hdnd.cuulong.client.Caller;

/**
 * Registers petitions and watches the regional figure that counts them. A figure does not tell
 * which petition it counted last, so petitions are assumed to be counted in the order of their
 * answers.
 */
public final class CountedCommands implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /**
   * Frequent enough for lags of tens of milliseconds; each look is a request to the measured
   * system.
   */
  private static final long LOOK_EVERY_MILLIS = 5;

  private static final String ACCOUNT = "vanphong.angiang";
  private static final String FIGURE =
      "/api/regional/v1/statistics?indicator=petitions-received&council=an-giang-2025"
          + "&from=2026-03-01&to=2026-03-31";

  private final Callers callers;
  private final Caller petitions;
  private final Caller regional;

  /** Returns a new complaint with a unique paper number. */
  public static String petition() {
    return """
    {"kind":"COMPLAINT","receivedOn":"2026-03-03","source":"POST",
     "paperFileNumber":"%d/%d","field":"LAND",
     "subject":"Bồi thường khi thu hồi đất làm đường tỉnh 941","signatories":1,
     "checks":{"vietnamese":true,"dated":true,"senderNamed":true,"addressGiven":true,
               "signed":true,"contentClear":true,"alreadyHandled":false}}
    """
        .formatted(anyNumber(), anyNumber());
  }

  private static long anyNumber() {
    return ThreadLocalRandom.current().nextLong(1_000_000_000_000L);
  }

  CountedCommands(Parts parts) {
    this.callers = new Callers(parts);
    this.petitions = callers.of(ACCOUNT, "petitions");
    this.regional = callers.of(ACCOUNT, "regional");
  }

  /** Returns how many commands per second a few clients get answered. */
  double perSecond(int clients, Duration time) throws Exception {
    return ClosedLoop.perSecond(
        clients,
        time,
        () -> {
          var _ = register();
        });
  }

  Lags lags(int perSecond, Duration time) throws Exception {
    long before = counted();
    var answered = new ConcurrentLinkedQueue<Long>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      int wanted = Math.toIntExact(time.toSeconds() * perSecond);
      var watching = threads.submit(() -> watch(before, wanted, time));
      var _ = Pace.run(perSecond, time, number -> threads.execute(() -> answered.add(register())));
      return lags(answered, watching.get(), wanted);
    }
  }

  private static Lags lags(ConcurrentLinkedQueue<Long> answered, List<Long> counted, int wanted)
      throws TimeoutException {
    List<Long> answers = answered.stream().sorted().toList();
    if (answers.size() != wanted) {
      throw new TimeoutException(answers.size() + " of " + wanted + " commands were answered");
    }
    var lags = new Lags();
    for (int i = 0; i < wanted; i++) {
      lags.add(counted.get(i) - answers.get(i));
    }
    return lags;
  }

  /** Returns the moments at which the figure had grown by one, by two, and so on. */
  private List<Long> watch(long before, int wanted, Duration time) throws Exception {
    var moments = new ArrayList<Long>();
    long deadline = System.nanoTime() + time.plus(PATIENCE).toNanos();
    while (moments.size() < wanted) {
      long grown = counted() - before;
      long now = System.nanoTime();
      while (moments.size() < Math.min(grown, wanted)) {
        moments.add(now);
      }
      if (now > deadline) {
        throw new TimeoutException(moments.size() + " of " + wanted + " commands were counted");
      }
      TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
    }
    return moments;
  }

  private long counted() {
    return JsonMapper.shared()
        .readTree(regional.read(FIGURE))
        .path("items")
        .path(0)
        .path("total")
        .path("value")
        .asLong(0);
  }

  /** Registers a petition and returns the moment of the answer. */
  private long register() {
    var _ = petitions.command("/api/petitions/v1/petitions", petition());
    return System.nanoTime();
  }

  @Override
  public void close() {
    callers.close();
  }
}
