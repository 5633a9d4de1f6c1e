package vn.hdnd.cuulong.platform.outbox;

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
   * Stores the next version if the stored one is still {@code before}'s; {@link
   * WriteResult.Overtaken} also if it was stored under the same key by a twin, or by an attempt
   * whose answer was lost.
   */
  WriteResult update(StoredAggregate<S> before, AggregateWrite<S> write);

  /** The command of an aggregate that was stored under a key, however many came after it. */
  Optional<CommandRecord> command(StoredAggregate<S> stored, String key);

  /**
   * Returns once what can be read of an aggregate is durable: it may have been read before a
   * majority had it.
   */
  void settle(String id);

  /** The first of these names that an aggregate other than {@code id} holds. */
  Optional<String> taken(String id, Set<String> claims);
}
