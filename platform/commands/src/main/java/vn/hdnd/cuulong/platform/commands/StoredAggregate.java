package vn.hdnd.cuulong.platform.commands;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An aggregate as the store holds it.
 *
 * @param sequence of its last event
 * @param creation the command that began it, remembered for ever
 * @param recent its last commands, oldest first
 * @param entered when it was begun
 * @param pending how many of its events wait for the broker
 * @param pendingBytes how large their data is together
 */
public record StoredAggregate<S>(
    String id,
    String council,
    long version,
    long sequence,
    S state,
    CommandRecord creation,
    List<CommandRecord> recent,
    Instant entered,
    int pending,
    long pendingBytes) {

  /** The command that was stored under a key, if it is at hand. */
  public Optional<CommandRecord> commandOf(String key) {
    if (creation.key().equals(key)) {
      return Optional.of(creation);
    }
    return recent.stream().filter(command -> command.key().equals(key)).findFirst();
  }

  /** The command that made this version. */
  CommandRecord last() {
    return recent.isEmpty() ? creation : recent.getLast();
  }

  boolean isOfOneHistoryWith(StoredAggregate<S> other) {
    return version == other.version() && last().key().equals(other.last().key());
  }

  /** Whether all its commands are at hand; otherwise the older ones have to be looked up. */
  boolean remembersAll() {
    return recent.size() >= version - 1;
  }

  public Versioned<S> versioned() {
    return new Versioned<>(id, council, version, state);
  }
}
