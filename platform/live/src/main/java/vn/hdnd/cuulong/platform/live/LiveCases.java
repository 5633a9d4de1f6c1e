package vn.hdnd.cuulong.platform.live;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.platform.inbox.ReceivedEvent;
import vn.hdnd.cuulong.platform.security.Role;

/**
 * The cases of a service whose changes are told at once, and to whom. Declare it as a bean.
 *
 * @param readers the roles that may listen; all of them may read all these cases
 * @param kinds the kind of case by the type of its event
 */
public record LiveCases(Set<Role> readers, Map<String, String> kinds) {

  public LiveCases {
    readers = Set.copyOf(readers);
    kinds = Map.copyOf(kinds);
  }

  public static LiveCases readBy(Set<Role> readers) {
    return new LiveCases(readers, Map.of());
  }

  /**
   * Returns these and the cases of one more kind.
   *
   * @param kind the collection's name in the service's paths, such as {@code sittings}
   * @param events all that happens to such a case; a change without an event is not told
   */
  public <E extends DomainEvent> LiveCases with(String kind, Class<E> events) {
    var more = new HashMap<>(kinds);
    EventCatalogue.recordsOf(events).keySet().forEach(type -> more.put(type, kind));
    return new LiveCases(readers, more);
  }

  /** Returns what an event changes; empty if that is not told. */
  Optional<LiveChange> changeOf(ReceivedEvent event) {
    return Optional.ofNullable(kinds.get(event.type()))
        .map(kind -> new LiveChange(kind, event.subject(), event.sequence()));
  }
}
