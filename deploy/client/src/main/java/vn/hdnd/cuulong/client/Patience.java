package vn.hdnd.cuulong.client;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Tries again with growing pauses while a process may be away: killed, starting, or too busy.
 * Answers other than "later" are the attempt's own business.
 */
public final class Patience {

  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final Duration limit;
  private final Waiting waiting;

  /**
   * @param limit how long one attempt after the other may fail
   * @param waiting hears what is waited for
   */
  public Patience(Duration limit, Waiting waiting) {
    this.limit = limit;
    this.waiting = waiting;
  }

  /** Who is told that something is waited for. */
  @FunctionalInterface
  public interface Waiting {
    void on(String why);
  }

  /**
   * Attempts until it is done.
   *
   * @throws GaveUpException if nothing has worked for as long as the limit
   */
  public <T> T until(Supplier<Outcome<T>> attempt) {
    long began = System.nanoTime();
    Duration pause = FIRST_PAUSE;
    while (true) {
      switch (attempt.get()) {
        case Outcome.Done<T>(T value) -> {
          return value;
        }
        case Outcome.Again<T>(String why, Duration notBefore) -> {
          if (System.nanoTime() - began > limit.toNanos()) {
            throw new GaveUpException(why, limit);
          }
          waiting.on(why);
          rest(pause.compareTo(notBefore) > 0 ? pause : notBefore);
          pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE);
        }
      }
    }
  }

  private static void rest(Duration pause) {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoppedException();
    }
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
