package vn.hdnd.cuulong.regional.feeds.messaging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.inbox.ParkedEvent;
import vn.hdnd.cuulong.platform.inbox.ParkedEvent.Reason;
import vn.hdnd.cuulong.platform.inbox.ParkedEvents;

/** Parked events of one view, without a store. */
class InMemoryParked implements ParkedEvents {

  private record Place(String subject, long sequence) {}

  private final Map<Place, ParkedEvent> parked =
      new TreeMap<>(Comparator.comparing(Place::subject).thenComparingLong(Place::sequence));

  @Override
  public void park(ParkedEvent event) {
    parked.put(new Place(event.event().subject(), event.event().sequence()), event);
  }

  @Override
  public Optional<ParkedEvent> find(String view, String subject, long sequence) {
    return Optional.ofNullable(parked.get(new Place(subject, sequence)));
  }

  @Override
  public long count(String view, String subject) {
    return parked.keySet().stream().filter(place -> place.subject().equals(subject)).count();
  }

  @Override
  public long count(Reason reason) {
    return parked.values().stream().filter(each -> each.reason() == reason).count();
  }

  @Override
  public Optional<Instant> oldest(Reason reason) {
    return parked.values().stream()
        .filter(each -> each.reason() == reason)
        .map(ParkedEvent::since)
        .min(Comparator.naturalOrder());
  }

  @Override
  public List<First> firsts(String view) {
    var firsts = new TreeMap<String, First>();
    parked.forEach((place, event) ->
        firsts.putIfAbsent(
            place.subject(), new First(place.subject(), place.sequence(), event.reason())));
    return new ArrayList<>(firsts.values());
  }

  @Override
  public List<First> firsts(String view, Collection<String> subjects) {
    return firsts(view).stream().filter(first -> subjects.contains(first.subject())).toList();
  }

  @Override
  public void forget(String view, String subject, long upTo) {
    parked.keySet().removeIf(place -> place.subject().equals(subject) && place.sequence() <= upTo);
  }

  @Override
  public List<ParkedEvent> all(@Nullable CouncilId council, int limit) {
    return parked.values().stream()
        .filter(each -> council == null || council.equals(each.event().council()))
        .limit(limit)
        .toList();
  }
}
