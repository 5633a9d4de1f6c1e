package vn.hdnd.cuulong.platform.commands;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/**
 * A stored aggregate.
 *
 * @param sequence of its last event
 * @param creation the command that created it, remembered for ever
 * @param recent its last commands, oldest first
 * @param entered when it was created
 * @param pending how many of its events wait for the broker
 * @param pendingBytes the total size of their data
 * @param relayEpoch of the lease under which the relay last removed something
 */
public record StoredAggregate<S>(
    String id,
    CouncilId council,
    long version,
    long sequence,
    S state,
    CommandRecord creation,
    List<CommandRecord> recent,
    Instant entered,
    int pending,
    long pendingBytes,
    long relayEpoch) {

  /** Returns the command with a key, if it is in the document. */
  public Optional<CommandRecord> commandOf(String key) {
    if (creation.key().equals(key)) {
      return Optional.of(creation);
    }
    return recent.stream().filter(command -> command.key().equals(key)).findFirst();
  }

  /** Returns the command that made this version. */
  CommandRecord last() {
    return recent.isEmpty() ? creation : recent.getLast();
  }

  boolean isOfOneHistoryWith(StoredAggregate<S> other) {
    return version == other.version() && last().key().equals(other.last().key());
  }

  /**
   * Tells whether all its commands are in the document; otherwise older ones have to be looked up.
   */
  boolean remembersAll() {
    return recent.size() >= version - 1;
  }

  public Versioned<S> versioned() {
    return new Versioned<>(new AggregateId<>(id), council, version, state);
  }
}
