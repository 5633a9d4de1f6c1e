package vn.hdnd.cuulong.platform.commands;

import java.util.Optional;
import java.util.Set;

/**
 * Where the aggregates of one type live. An implementation answers {@link WriteResult.Written} only
 * when the write is durable, and never writes half of a write.
 */
public interface AggregateStore<S> {

  /** The aggregate with this id, of whatever council. */
  Optional<StoredAggregate<S>> load(String id);

  /** Stores the first version; {@link WriteResult.Overtaken} if the id is there already. */
  WriteResult insert(AggregateWrite<S> write);

  /**
   * Stores the next version if the stored one is still {@code before}'s, of the same history: what
   * was read may have been undone by a failover, and another have taken its number. {@link
   * WriteResult.Overtaken} otherwise, and also if it was stored under the same key by a twin, or by
   * an attempt whose answer was lost.
   */
  WriteResult update(StoredAggregate<S> before, AggregateWrite<S> write);

  /** The command of an aggregate that was stored under a key, however many came after it. */
  Optional<CommandRecord> command(StoredAggregate<S> stored, String key);

  /**
   * A command that was found, once it is there to stay: it may have been read before a majority had
   * it. Empty if it was undone since.
   */
  Optional<CommandRecord> settled(String id, String key);

  /** The first of these names that an aggregate other than {@code id} holds. */
  Optional<String> taken(String id, Set<String> claims);
}
