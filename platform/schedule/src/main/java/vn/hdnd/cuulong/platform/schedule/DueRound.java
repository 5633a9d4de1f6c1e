package vn.hdnd.cuulong.platform.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hdnd.cuulong.platform.leases.Lease;
import vn.hdnd.cuulong.platform.leases.Leases;

/** One look at what is due: everything of this instance's shares is tried, the earliest first. */
public final class DueRound {

  private static final Logger LOG = LoggerFactory.getLogger(DueRound.class);
  private static final int MOST = 100;

  private final Map<String, DueRule> rules;
  private final DueStore store;
  private final Leases leases;
  private final Clock clock;
  private final ScheduleProperties properties;
  private final ScheduleMetrics metrics;

  public DueRound(
      List<DueRule> rules,
      DueStore store,
      Leases leases,
      Clock clock,
      ScheduleProperties properties,
      ScheduleMetrics metrics) {
    this.rules = rules.stream().collect(Collectors.toMap(DueRule::name, Function.identity()));
    this.store = store;
    this.leases = leases;
    this.clock = clock;
    this.properties = properties;
    this.metrics = metrics;
  }

  /**
   * Tries what is due; the leases must have been renewed not long ago.
   *
   * @param goOn asked before each try
   * @return when the next is due, if anything waits
   */
  public Optional<Instant> run(BooleanSupplier goOn) {
    Set<Integer> shares = leases.shares();
    if (shares.isEmpty() || rules.isEmpty()) {
      return Optional.empty();
    }
    metrics.parked(store.countParked());
    Optional<Instant> next = store.next(shares, rules.keySet());
    if (next.filter(at -> !at.isAfter(clock.instant())).isEmpty()) {
      return next;
    }
    store.due(shares, rules.keySet(), clock.instant(), MOST).stream()
        .takeWhile(any -> goOn.getAsBoolean())
        .forEach(this::attempt);
    return store.next(shares, rules.keySet());
  }

  private void attempt(DueEntry entry) {
    Optional<Lease> lease = leases.leaseFor(entry.work().aggregate());
    Instant again = clock.instant().plus(retryAfter(entry.attempts() + 1));
    Optional<DueEntry> begun = lease.flatMap(held -> store.begin(entry, held.epoch(), again));
    if (begun.isPresent()) {
      DueWork work = entry.work();
      Fired fired = fire(begun.get());
      metrics.fired(work, fired, Duration.between(work.due(), clock.instant()));
      settle(begun.get(), fired);
    }
  }

  /** So late that a try which is under way has ended before. */
  private Duration retryAfter(int attempts) {
    return properties.patience().plus(properties.pauseAfter(attempts));
  }

  private Fired fire(DueEntry begun) {
    DueWork work = begun.work();
    try {
      return Objects.requireNonNull(rules.get(work.rule())).fire(work);
    } catch (RuntimeException failed) {
      LOG.warn("{} of {} failed and is tried again", work.rule(), work.aggregate(), failed);
      return new Fired.Failed(failed.getClass().getSimpleName());
    }
  }

  private void settle(DueEntry begun, Fired fired) {
    switch (fired) {
      case Fired.Done() -> store.done(begun);
      case Fired.Again(Instant due) -> store.again(begun, due);
      case Fired.Poison(String why) -> store.park(begun, why);
      case Fired.Failed(String why) when begun.attempts() >= properties.attempts() ->
          store.park(begun, why);
      case Fired.Failed(String why) ->
          store.failed(begun, why, clock.instant().plus(properties.pauseAfter(begun.attempts())));
    }
  }
}
