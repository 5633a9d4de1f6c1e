package vn.hdnd.cuulong.bench.peers.load;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.json.JsonMapper;

/** One run of one system: warm-up, sustained rate, lag at a given rate. */
public final class LoadRun {

  private static final double NANOS = 1e9;
  private static final long LOOK = Duration.ofMillis(1).toNanos();

  private final String name;
  private final Settings settings;
  private final Crowd crowd;
  private final Sightings sightings;
  private long commands;

  private LoadRun(String name, Settings settings, Crowd crowd, Sightings sightings) {
    this.name = name;
    this.settings = settings;
    this.crowd = crowd;
    this.sightings = sightings;
  }

  /**
   * Runs the load and prints the result as one line of JSON.
   *
   * @return the exit status: 0 only if the event of every command was seen with the agreed length
   */
  public static int of(String name, Lamps system) throws InterruptedException {
    Settings settings = Settings.from(System.getenv());
    var sightings = new Sightings();
    var crowd = new Crowd(Client.all(system, settings));
    try (Reader _ = Reader.of(settings, sightings)) {
      Result result = new LoadRun(name, settings, crowd, sightings).run();
      System.out.println(JsonMapper.shared().writeValueAsString(result));
      return result.isComplete() ? 0 : 1;
    }
  }

  private Result run() throws InterruptedException {
    commands += crowd.at(Pace::once);
    var _ = closed(settings.warmUp());
    awaitAll();

    long begin = System.nanoTime();
    long answered = closed(settings.time());
    double answering = (System.nanoTime() - begin) / NANOS;
    awaitAll();
    double seconds = (sightings.lastAt() - begin) / NANOS;
    double rate = answered / seconds;

    double lagRate = Math.min(settings.rate(), rate / 2);
    open(lagRate);
    awaitAll();
    return result(rate, seconds, answered / answering, lagRate);
  }

  private long closed(Duration time) throws InterruptedException {
    long end = System.nanoTime() + time.toNanos();
    long answered = crowd.at(client -> Pace.closed(client, end));
    commands += answered;
    return answered;
  }

  private void open(double rate) throws InterruptedException {
    long begin = System.nanoTime();
    sightings.keepLagFrom(begin);
    commands += crowd.at(client -> Pace.open(client, crowd.size(), rate, begin, settings.time()));
  }

  /** Waits until the event of every command was seen, or none has arrived for too long. */
  private void awaitAll() {
    long seen = -1;
    long deadline = System.nanoTime();
    while (sightings.events() < commands) {
      if (sightings.events() != seen) {
        seen = sightings.events();
        deadline = System.nanoTime() + settings.patience().toNanos();
      } else if (System.nanoTime() - deadline > 0) {
        return;
      }
      LockSupport.parkNanos(LOOK);
    }
  }

  private Result result(double rate, double seconds, double commandRate, double lagRate) {
    Sightings.Faults faults = sightings.faults();
    return new Result(
        name,
        rate,
        sightings.lagMillis(50),
        sightings.lagMillis(99),
        commands,
        sightings.events(),
        seconds,
        commandRate,
        lagRate,
        faults.repeats(),
        faults.swaps(),
        faults.missized());
  }
}
