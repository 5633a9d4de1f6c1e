package vn.hdnd.cuulong.platform.inbox;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.inbox.ParkedEvent.Reason;

/** Parked events without a server; passes the same suite as the real ones. */
class InMemoryParkedEvents implements ParkedEvents {

  private record Place(String view, String subject, long sequence) {}

  private final TreeMap<Place, ParkedEvent> parked =
      new TreeMap<>(
          Comparator.comparing(Place::view)
              .thenComparing(Place::subject)
              .thenComparingLong(Place::sequence));

  @Override
  public synchronized void park(ParkedEvent event) {
    var place = new Place(event.view(), event.event().subject(), event.event().sequence());
    parked.merge(
        place,
        event,
        (old, now) ->
            new ParkedEvent(now.view(), now.event(), now.reason(), now.error(), old.since()));
  }

  @Override
  public synchronized Optional<ParkedEvent> find(String view, String subject, long sequence) {
    return Optional.ofNullable(parked.get(new Place(view, subject, sequence)));
  }

  @Override
  public synchronized long count(String view, String subject) {
    return parked.keySet().stream()
        .filter(place -> place.view().equals(view) && place.subject().equals(subject))
        .count();
  }

  @Override
  public synchronized long count(Reason reason) {
    return parked.values().stream().filter(each -> each.reason() == reason).count();
  }

  @Override
  public synchronized Optional<Instant> oldest(Reason reason) {
    return parked.values().stream()
        .filter(each -> each.reason() == reason)
        .map(ParkedEvent::since)
        .min(Comparator.naturalOrder());
  }

  @Override
  public synchronized List<First> firsts(String view) {
    return firsts(each -> each.view().equals(view));
  }

  @Override
  public synchronized List<First> firsts(String view, Collection<String> subjects) {
    return firsts(each -> each.view().equals(view) && subjects.contains(each.event().subject()));
  }

  private List<First> firsts(Predicate<ParkedEvent> which) {
    return List.copyOf(
        parked.values().stream()
            .filter(which)
            .map(InMemoryParkedEvents::first)
            .collect(Collectors.toMap(First::subject, first -> first, (one, other) -> one))
            .values());
  }

  @Override
  public synchronized void forget(String view, String subject, long upTo) {
    parked
        .keySet()
        .removeIf(place ->
            place.view().equals(view)
                && place.subject().equals(subject)
                && place.sequence() <= upTo);
  }

  @Override
  public synchronized List<ParkedEvent> all(@Nullable CouncilId council, int limit) {
    return parked.values().stream()
        .filter(each -> council == null || council.equals(each.event().council()))
        .limit(limit)
        .toList();
  }

  private static First first(ParkedEvent parked) {
    return new First(parked.event().subject(), parked.event().sequence(), parked.reason());
  }
}
