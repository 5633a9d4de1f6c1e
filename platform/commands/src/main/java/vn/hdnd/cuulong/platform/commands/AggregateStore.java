package vn.hdnd.cuulong.platform.commands;

import java.util.Optional;
import java.util.Set;

/**
 * The store of the aggregates of one type. An implementation returns {@link WriteResult.Written}
 * only when the write is durable, and writes completely or not at all.
 */
public interface AggregateStore<S> {

  /** Returns the aggregate with this id, of any council. */
  Optional<StoredAggregate<S>> load(String id);

  /** Stores the first version; {@link WriteResult.Overtaken} if the id exists already. */
  WriteResult insert(AggregateWrite<S> write);

  /**
   * Stores the next version if the stored one is still that of {@code before}, with the same
   * history, because a failover may have undone the version that was read and another one may have
   * its number. Returns {@link WriteResult.Overtaken} otherwise, also if the same command was
   * stored by a concurrent attempt or by one whose answer was lost.
   */
  WriteResult update(StoredAggregate<S> before, AggregateWrite<S> write);

  /** Returns an aggregate's command with a key, however many commands followed it. */
  Optional<CommandRecord> command(StoredAggregate<S> stored, String key);

  /**
   * Returns a command once it is durable, because it may have been read before a majority had it;
   * empty if it was undone in the meantime.
   */
  Optional<CommandRecord> settled(String id, String key);

  /** Returns the first of these names that another aggregate than {@code id} holds. */
  Optional<String> taken(String id, Set<String> claims);
}
