package vn.hdnd.cuulong.platform.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/**
 * The newest change of each case, in the order in which they came. Streams have no queues: each
 * remembers how far it has read here, so a slow one skips what is out of date. The oldest changes
 * are forgotten beyond a limit; who returns from before them is told to ask for everything.
 */
final class LiveMemory {

  /**
   * A change, and where it came from.
   *
   * @param tick counts what this process has noted
   */
  record Noted(long tick, CouncilId council, LiveChange change, int partition, long offset) {}

  /** What a stream has to say next, and how far it has read when it has said so. */
  record News(List<Noted> changes, long tick) {

    News {
      changes = List.copyOf(changes);
    }
  }

  /**
   * How a stream begins.
   *
   * @param resumed whether the news are everything since the reader's position
   */
  record Beginning(boolean resumed, Positions positions, News news) {}

  private final int most;
  private final LinkedHashMap<String, Noted> newest = new LinkedHashMap<>();
  private long tick;
  private @Nullable Positions read;
  private Positions remembered = Positions.NONE;
  private boolean following;

  LiveMemory(int most) {
    this.most = most;
  }

  /** Returns how far the topic was read; empty before the first time. */
  synchronized Optional<Positions> read() {
    return Optional.ofNullable(read);
  }

  /** Begins at a position of which nothing earlier is known. */
  synchronized void begin(Positions at) {
    newest.clear();
    read = at;
    remembered = at;
  }

  /** Says whether changes come in now; while they do not, no stream may seem to be live. */
  synchronized void follow(boolean now) {
    following = now;
  }

  synchronized boolean isFollowing() {
    return following;
  }

  /** Notes that a record was read, whatever it says. */
  synchronized void pass(int partition, long offset) {
    read = known().through(partition, offset);
  }

  /** Notes a change, unless a later one of the case is known: an event may come twice. */
  synchronized void note(CouncilId council, LiveChange change, int partition, long offset) {
    pass(partition, offset);
    String id = change.kind() + ' ' + change.id();
    Noted before = newest.get(id);
    if (before != null && before.change().sequence() >= change.sequence()) {
      return;
    }
    newest.remove(id); // So that it becomes the last one.
    newest.put(id, new Noted(++tick, council, change, partition, offset));
    if (newest.size() > most) {
      Noted oldest = newest.pollFirstEntry().getValue();
      remembered = remembered.through(oldest.partition(), oldest.offset());
    }
  }

  /** Returns what is new for a council since a tick. */
  synchronized News after(CouncilId council, long seen) {
    var found = new ArrayList<Noted>();
    for (Noted each : newest.reversed().values()) {
      if (each.tick() <= seen) {
        break;
      }
      if (each.council().equals(council)) {
        found.add(each);
      }
    }
    return new News(found.reversed(), tick);
  }

  /** Begins a stream, after a reader's last position where it is remembered. */
  synchronized Beginning open(CouncilId council, Positions since) {
    if (!since.reaches(remembered)) {
      return new Beginning(false, known(), new News(List.of(), tick));
    }
    List<Noted> missed =
        newest.values().stream()
            .filter(each -> each.council().equals(council))
            .filter(each -> each.offset() >= since.of(each.partition()))
            .toList();
    return new Beginning(true, since, new News(missed, tick));
  }

  private Positions known() {
    if (read == null) {
      throw new IllegalStateException("nothing was read yet");
    }
    return read;
  }
}
