package vn.hdnd.cuulong.regional.feeds.messaging;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hdnd.cuulong.platform.inbox.ParkedEvent;
import vn.hdnd.cuulong.platform.inbox.ParkedEvent.Reason;
import vn.hdnd.cuulong.platform.inbox.ParkedEvents;
import vn.hdnd.cuulong.platform.inbox.ParkedEvents.First;
import vn.hdnd.cuulong.platform.inbox.ReceivedEvent;
import vn.hdnd.cuulong.platform.inbox.Replayable;
import vn.hdnd.cuulong.regional.feeds.FeedEvent;

/**
 * The parked public events of the feeds. The earliest of an aggregate is one that no release could
 * read yet, or of a version that a later release reads; those behind it wait for it and nothing
 * else. In a feed sequences have gaps, because not every event is public, so only parked events
 * show that something is missing.
 */
final class FeedParking implements Replayable {

  static final String VIEW = "agency-feed";

  private static final Logger LOG = LoggerFactory.getLogger(FeedParking.class);

  private final NotifyingFeeds feeds;
  private final ParkedEvents parked;
  private final Clock clock;

  private volatile int aggregates;

  FeedParking(NotifyingFeeds feeds, ParkedEvents parked, Clock clock) {
    this.feeds = feeds;
    this.parked = parked;
    this.clock = clock;
  }

  /** Returns the first parked event of each of the events' aggregates that has any. */
  Map<String, First> heads(List<ReceivedEvent> events) {
    Map<String, First> heads = new HashMap<>();
    firsts(events.stream().map(ReceivedEvent::subject).collect(Collectors.toSet()))
        .forEach(first -> heads.put(first.subject(), first));
    return heads;
  }

  /**
   * Parks an event that this release cannot read; later ones of its aggregate are parked behind it.
   */
  First hold(ReceivedEvent event) {
    Reason reason = CloudEventJson.knowsTheVersionOf(event) ? Reason.POISON : Reason.VERSION;
    park(event, reason, reason == Reason.POISON ? "NoJsonObject" : "");
    return new First(event.subject(), event.sequence(), reason);
  }

  /** Parks an event behind an earlier one of its aggregate. */
  void behind(First head, ReceivedEvent event) {
    park(event, head.reason() == Reason.VERSION ? Reason.VERSION : Reason.GAP, "");
  }

  private void park(ReceivedEvent event, Reason reason, String error) {
    LOG.warn(
        "The feed parks event {} of {}: {} {}", event.sequence(), event.subject(), reason, error);
    parked.park(new ParkedEvent(VIEW, event, reason, error, clock.instant()));
  }

  /** Releases events that no longer wait for anything. */
  void releaseReady(Set<String> subjects) {
    firsts(subjects).forEach(this::releaseReady);
  }

  /** Retries an event of an unknown version, because this release may know it. */
  private void releaseReady(First first) {
    if (first.reason() != Reason.POISON) {
      release(first.subject());
    }
  }

  /** Releases an aggregate's parked events in order, up to one that cannot be read. */
  private void release(String subject) {
    Optional<ReceivedEvent> next = next(subject);
    while (next.isPresent() && took(next.get())) {
      next = next(subject);
    }
  }

  private Optional<ReceivedEvent> next(String subject) {
    return firsts(Set.of(subject)).stream()
        .findFirst()
        .flatMap(first -> parked.find(VIEW, subject, first.sequence()))
        .map(ParkedEvent::event);
  }

  private boolean took(ReceivedEvent event) {
    if (OldDenunciations.contain(event)) {
      parked.forget(VIEW, event.subject(), event.sequence());
      return true;
    }
    if (!CloudEventJson.knowsTheVersionOf(event)) {
      return false;
    }
    Optional<FeedEvent> entry = CloudEventJson.of(event);
    if (entry.isEmpty()) {
      var _ = hold(event);
      return false;
    }
    feeds.append(event.council().value(), List.of(entry.get()));
    parked.forget(VIEW, event.subject(), event.sequence());
    return true;
  }

  private List<First> firsts(Set<String> subjects) {
    return subjects.isEmpty() ? List.of() : parked.firsts(VIEW, subjects);
  }

  @Override
  public String view() {
    return VIEW;
  }

  @Override
  public int replay(String aggregate) {
    release(aggregate);
    return Math.toIntExact(parked.count(VIEW, aggregate));
  }

  @Override
  public void sweep() {
    List<First> firsts = parked.firsts(VIEW);
    aggregates = firsts.size();
    firsts.forEach(this::releaseReady);
  }

  @Override
  public int parkedAggregates() {
    return aggregates;
  }
}
