package vn.hdnd.cuulong.platform.inbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.inbox.ParkedEvent.Reason;

/** Where the events wait that a view could not take. */
public interface ParkedEvents {

  /**
   * The earliest parked event of an aggregate.
   *
   * @param reason why it is parked
   */
  record First(String subject, long sequence, Reason reason) {}

  /** Parks an event; one that is parked already keeps the time since when it is. */
  void park(ParkedEvent parked);

  Optional<ParkedEvent> find(String view, String subject, long sequence);

  /** How many events of an aggregate are parked beside a view. */
  long count(String view, String subject);

  /** How many are parked for this reason, beside all views. */
  long count(Reason reason);

  /** Since when the one is parked that has been for longest, for this reason, beside any view. */
  Optional<Instant> oldest(Reason reason);

  /** The earliest of each aggregate that has something parked beside the view. */
  List<First> firsts(String view);

  /** The same, of these aggregates only. */
  List<First> firsts(String view, Collection<String> subjects);

  /** Forgets the events of an aggregate up to a sequence, for their effect is stored. */
  void forget(String view, String subject, long upTo);

  /**
   * What is parked, in order of view, aggregate and sequence; at most {@code limit}.
   *
   * @param council only what stands under this council, or all if null
   */
  List<ParkedEvent> all(@Nullable String council, int limit);

  /** What is parked of all councils. */
  default List<ParkedEvent> all(int limit) {
    return all(null, limit);
  }
}
