package vn.hdnd.cuulong.faults.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import vn.hdnd.cuulong.client.Http;
import vn.hdnd.cuulong.client.Tokens;
import vn.hdnd.cuulong.faults.system.Place;

/** Runs eight clients until they are stopped. */
public final class Clients implements AutoCloseable {

  private static final int COUNT = 8;

  /** The average pause of a client between two commands. */
  private static final Duration PACE = Duration.ofMillis(220);

  private final History history = new History();
  private final Canaries canaries;
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean going = true;

  public Clients(long seed, Place place, Tokens tokens, Http http) {
    this.canaries = new Canaries(seed);
    var world = new World();
    var sending = new Sending(place, tokens, http);
    var random = new SplittableRandom(seed);
    for (int i = 0; i < COUNT; i++) {
      var client = new Client(i, random.split(), world, canaries, sending, history);
      threads.add(
          Thread.ofVirtual().name("client-" + i).unstarted(() -> client.work(() -> going, PACE)));
    }
  }

  public void start() {
    threads.forEach(Thread::start);
  }

  public History history() {
    return history;
  }

  public Canaries canaries() {
    return canaries;
  }

  /** Lets each client finish its command. */
  @Override
  public void close() {
    going = false;
    for (Thread thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
