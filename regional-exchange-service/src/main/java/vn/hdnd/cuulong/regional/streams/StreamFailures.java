package vn.hdnd.cuulong.regional.streams;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Failures of the streams' threads in this process. Another thread takes over each time, so
 * repeated failures are not visible in the state of the streams alone.
 */
public final class StreamFailures {

  private static final Duration RECENT = Duration.ofMinutes(1);

  /**
   * The failure of a thread.
   *
   * @param kind the kind the kind of error, without any of its content
   */
  public record Failure(Instant at, String kind) {}

  private final Clock clock;
  private final AtomicLong count = new AtomicLong();
  private final AtomicReference<Optional<Failure>> last = new AtomicReference<>(Optional.empty());

  public StreamFailures(Clock clock) {
    this.clock = clock;
  }

  public void note(Throwable failure) {
    last.set(Optional.of(new Failure(clock.instant(), failure.getClass().getSimpleName())));
    count.incrementAndGet();
  }

  /** Returns how many threads have died since the start. */
  public long count() {
    return count.get();
  }

  /** Returns the last failure, if it was within a minute. */
  public Optional<Failure> recent() {
    Instant since = clock.instant().minus(RECENT);
    return last.get().filter(failure -> failure.at().isAfter(since));
  }
}
