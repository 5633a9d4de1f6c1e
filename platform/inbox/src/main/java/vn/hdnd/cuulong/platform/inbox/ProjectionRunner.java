package vn.hdnd.cuulong.platform.inbox;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hdnd.cuulong.platform.inbox.ParkedEvent.Reason;

/**
 * Brings events to one view: the next one is applied, a repeated one dropped, the others parked.
 * Several threads and processes may work on one aggregate: the guarded write of the view store
 * stores each effect once, and after parking an event its turn is checked again.
 */
final class ProjectionRunner implements Replayable {

  private static final Logger LOG = LoggerFactory.getLogger(ProjectionRunner.class);

  /**
   * How many parked events one event may release; a sweep does the rest, outside the consumer's
   * thread.
   */
  static final int MOST_AT_ONCE = 500;

  private final Projection projection;
  private final ViewStore views;
  private final ParkedEvents parked;
  private final Clock clock;
  private final Set<String> knownTypes;
  private final Set<String> knownBaseTypes;

  /** Aggregates that may have parked events; a hint that saves a look-up per event. */
  private final Set<String> waiting = ConcurrentHashMap.newKeySet();

  private volatile int aggregates;

  ProjectionRunner(Projection projection, ViewStore views, ParkedEvents parked, Clock clock) {
    this.projection = projection;
    this.views = views;
    this.parked = parked;
    this.clock = clock;
    this.knownTypes = Set.copyOf(projection.types());
    this.knownBaseTypes =
        knownTypes.stream().map(ReceivedEvent::baseType).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public String view() {
    return projection.name();
  }

  @Override
  public int parkedAggregates() {
    return aggregates;
  }

  /**
   * Consumes one event. Throws only failures that a later attempt may cure, such as a store that is
   * away.
   */
  void take(ReceivedEvent event) {
    String subject = event.subject();
    Position position = attempt(event);
    boolean mayRelease =
        position == Position.AHEAD
            ? applied(subject) >= event.sequence() - 1
            : position.isBehind() && waiting.contains(subject);
    if (mayRelease) {
      release(subject, MOST_AT_ONCE);
    }
  }

  @Override
  public int replay(String subject) {
    release(subject, Integer.MAX_VALUE);
    return Math.toIntExact(parked.count(view(), subject));
  }

  @Override
  public void sweep() {
    List<ParkedEvents.First> firsts = parked.firsts(view());
    aggregates = firsts.size();
    firsts.forEach(first -> waiting.add(first.subject()));
    firsts.stream()
        .filter(first ->
            first.reason() != Reason.POISON || first.sequence() <= applied(first.subject()))
        .forEach(first -> release(first.subject(), Integer.MAX_VALUE));
  }

  /** Applies an aggregate's parked events as long as each is the next one. */
  private void release(String subject, int most) {
    long applied = applied(subject);
    long last = applied + most;
    Optional<ParkedEvent> next = parked.find(view(), subject, applied + 1);
    while (applied < last
        && next.isPresent()
        && knowsTheVersion(next.get().event())
        && attempt(next.get().event()).isBehind()) {
      applied++;
      next = parked.find(view(), subject, applied + 1);
    }
    parked.forget(view(), subject, applied);
    // The order matters: parking an event in between sets the hint again.
    waiting.remove(subject);
    if (parked.count(view(), subject) > 0) {
      waiting.add(subject);
    }
  }

  private Position attempt(ReceivedEvent event) {
    if (!knowsTheVersion(event)) {
      return untaken(event, Reason.VERSION, "");
    }
    Position position;
    try {
      position = apply(event);
    } catch (RuntimeException failure) {
      if (!Poison.isCauseOf(failure)) {
        throw failure;
      }
      return untaken(event, Reason.POISON, failure.getClass().getSimpleName());
    }
    return position == Position.AHEAD ? parkBehind(event) : position;
  }

  private Position apply(ReceivedEvent event) {
    if (knownTypes.contains(event.type())) {
      return views.apply(projection.collection(), event, projection.on(event));
    }
    return isOfAnotherKind(event.subject())
        ? Position.UNKNOWN
        : views.pass(projection.collection(), event);
  }

  /** The order matters: if the parked first event was applied just now, the position shows it. */
  private boolean isOfAnotherKind(String subject) {
    return parked.count(view(), subject) == 0 && applied(subject) == 0;
  }

  /** A type that the view does not read is skipped, in any version. */
  private boolean knowsTheVersion(ReceivedEvent event) {
    return knownTypes.contains(event.type()) || !knownBaseTypes.contains(event.baseType());
  }

  /** It tells only when it is the event's turn: before it waits, and afterwards it is no news. */
  private Position untaken(ReceivedEvent event, Reason reason, String error) {
    long missing = event.sequence() - 1 - applied(event.subject());
    if (missing < 0) {
      return Position.REPEATED;
    }
    if (missing > 0) {
      return parkBehind(event);
    }
    park(event, reason, error);
    return Position.HELD;
  }

  /** Events behind one of an unknown version wait for the same release, not for an operator. */
  private Position parkBehind(ReceivedEvent event) {
    boolean behindAVersion =
        parked
            .find(view(), event.subject(), applied(event.subject()) + 1)
            .filter(first -> first.reason() == Reason.VERSION)
            .isPresent();
    park(event, behindAVersion ? Reason.VERSION : Reason.GAP, "");
    return Position.AHEAD;
  }

  private void park(ReceivedEvent event, Reason reason, String error) {
    LOG.warn(
        "View {} parks event {} of {}: {} {}",
        view(),
        event.sequence(),
        event.subject(),
        reason,
        error);
    parked.park(new ParkedEvent(view(), event, reason, error, clock.instant()));
    waiting.add(event.subject());
  }

  private long applied(String subject) {
    return views.applied(projection.collection(), subject);
  }
}
