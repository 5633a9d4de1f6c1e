package vn.hdnd.cuulong.client;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Repeats an attempt with growing pauses while a process may be away: killed, starting, or too
 * busy. It only distinguishes "later" from other outcomes.
 */
public final class Patience {

  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final Duration limit;
  private final Waiting waiting;

  /**
   * @param limit how long attempts may fail in a row
   * @param waiting is told what is being waited for
   */
  public Patience(Duration limit, Waiting waiting) {
    this.limit = limit;
    this.waiting = waiting;
  }

  /** Is told that something is being waited for. */
  @FunctionalInterface
  public interface Waiting {
    void on(String why);
  }

  /**
   * Repeats the attempt until it succeeds.
   *
   * @throws GaveUpException if no attempt has succeeded within the limit
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
