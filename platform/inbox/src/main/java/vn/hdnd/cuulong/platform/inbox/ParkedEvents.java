package vn.hdnd.cuulong.platform.inbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.inbox.ParkedEvent.Reason;

/** The store of events that a view could not take. */
public interface ParkedEvents {

  /**
   * The earliest parked event of an aggregate.
   *
   * @param reason the reason for parking
   */
  record First(String subject, long sequence, Reason reason) {}

  /** Parks an event; an event that is parked already keeps its time. */
  void park(ParkedEvent parked);

  Optional<ParkedEvent> find(String view, String subject, long sequence);

  /** Returns how many events of an aggregate are parked for a view. */
  long count(String view, String subject);

  /** Returns how many are parked for this reason, over all views. */
  long count(Reason reason);

  /** Returns since when the oldest one for this reason is parked, over all views. */
  Optional<Instant> oldest(Reason reason);

  /** Returns the earliest parked event of each aggregate for the view. */
  List<First> firsts(String view);

  /** Returns the same for these aggregates only. */
  List<First> firsts(String view, Collection<String> subjects);

  /** Removes the events of an aggregate up to a sequence, because their effect is stored. */
  void forget(String view, String subject, long upTo);

  /**
   * Returns parked events in the order of view, aggregate and sequence; at most {@code limit}.
   *
   * @param council only this council's events, or all if null
   */
  List<ParkedEvent> all(@Nullable CouncilId council, int limit);

  /** Returns the parked events of all councils. */
  default List<ParkedEvent> all(int limit) {
    return all(null, limit);
  }
}
