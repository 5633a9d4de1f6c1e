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
 * Takes events to one view: the next is applied, a repeated one dropped, the rest parked. Threads
 * and processes may work on one aggregate at a time: the guarded write of the view store lets each
 * effect in once, and whoever parks an event looks once more whether it is the next by now.
 */
final class ProjectionRunner implements Replayable {

  private static final Logger LOG = LoggerFactory.getLogger(ProjectionRunner.class);

  /** What an event may release by itself; a sweep does the rest, out of the consumer's time. */
  static final int MOST_AT_ONCE = 500;

  private final Projection projection;
  private final ViewStore views;
  private final ParkedEvents parked;
  private final Clock clock;
  private final Set<String> knownTypes;
  private final Set<String> knownBaseTypes;

  /** Aggregates that may have something parked; a hint that saves a look-up per event. */
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

  /** Takes one event. Throws only what a later attempt may cure, such as a store that is away. */
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
        .filter(
            first -> first.reason() == Reason.GAP || first.sequence() <= applied(first.subject()))
        .forEach(first -> release(first.subject(), Integer.MAX_VALUE));
  }

  /** Applies what is parked of an aggregate for as long as it is the next. */
  private void release(String subject, int most) {
    long applied = applied(subject);
    long last = applied + most;
    Optional<ParkedEvent> next = parked.find(view(), subject, applied + 1);
    while (applied < last && next.isPresent() && attempt(next.get().event()).isBehind()) {
      applied++;
      next = parked.find(view(), subject, applied + 1);
    }
    parked.forget(view(), subject, applied);
    // In this order: whoever parks something in between sets the hint again.
    waiting.remove(subject);
    if (parked.count(view(), subject) > 0) {
      waiting.add(subject);
    }
  }

  private Position attempt(ReceivedEvent event) {
    Position position;
    try {
      position = apply(event);
    } catch (RuntimeException failure) {
      if (!Poison.isCauseOf(failure)) {
        throw failure;
      }
      return undigested(event, failure);
    }
    return position == Position.AHEAD ? park(event, Reason.GAP, "") : position;
  }

  private Position apply(ReceivedEvent event) {
    if (knownTypes.contains(event.type())) {
      return views.apply(projection.collection(), event, projection.on(event));
    }
    if (knownBaseTypes.contains(event.baseType())) {
      throw new UnknownVersionException(event.type());
    }
    return isOfAnotherKind(event.subject())
        ? Position.UNKNOWN
        : views.pass(projection.collection(), event);
  }

  /** In this order: if the parked beginning was applied just now, the position tells. */
  private boolean isOfAnotherKind(String subject) {
    return parked.count(view(), subject) == 0 && applied(subject) == 0;
  }

  /** An event is poison only when it is its turn: before it waits, and afterwards it is no news. */
  private Position undigested(ReceivedEvent event, RuntimeException failure) {
    long missing = event.sequence() - 1 - applied(event.subject());
    if (missing < 0) {
      return Position.REPEATED;
    }
    return missing > 0
        ? park(event, Reason.GAP, "")
        : park(event, Reason.POISON, failure.getClass().getSimpleName());
  }

  private Position park(ReceivedEvent event, Reason reason, String error) {
    LOG.warn(
        "View {} parks event {} of {}: {} {}",
        view(),
        event.sequence(),
        event.subject(),
        reason,
        error);
    parked.park(new ParkedEvent(view(), event, reason, error, clock.instant()));
    waiting.add(event.subject());
    return reason == Reason.POISON ? Position.POISONED : Position.AHEAD;
  }

  private long applied(String subject) {
    return views.applied(projection.collection(), subject);
  }

  private static final class UnknownVersionException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private UnknownVersionException(String type) {
      super("This reader does not know the version of " + type);
    }
  }
}
