package vn.hdnd.cuulong.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;
import java.time.Duration;
import java.util.Optional;

/** One bucket of tokens for each caller; after a while without requests it is full again. */
final class Buckets {

  private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);

  private final int perSecond;
  private final int burst;
  private final Cache<String, Bucket> buckets;

  /**
   * Creates buckets of one size.
   *
   * @param perSecond requests in the long run
   * @param burst requests at once
   * @param remembered callers at a time
   */
  Buckets(int perSecond, int burst, int remembered) {
    this.perSecond = perSecond;
    this.burst = burst;
    this.buckets =
        Caffeine.newBuilder().maximumSize(remembered).expireAfterAccess(FORGOTTEN_AFTER).build();
  }

  /** Takes one token; if there is none, returns the time until there is. */
  Optional<Duration> take(String caller) {
    ConsumptionProbe probe = buckets.get(caller, any -> full()).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  /** Returns the time until there is a token, if there is none; takes nothing. */
  Optional<Duration> missing(String caller) {
    EstimationProbe probe = buckets.get(caller, any -> full()).estimateAbilityToConsume(1);
    return probe.canBeConsumed()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
        .build();
  }
}
