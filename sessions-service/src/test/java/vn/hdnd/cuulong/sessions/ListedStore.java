package vn.hdnd.cuulong.sessions;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.hdnd.cuulong.platform.commands.AggregateStore;
import vn.hdnd.cuulong.platform.commands.AggregateWrite;
import vn.hdnd.cuulong.platform.commands.CommandRecord;
import vn.hdnd.cuulong.platform.commands.InMemoryAggregateStore;
import vn.hdnd.cuulong.platform.commands.StoredAggregate;
import vn.hdnd.cuulong.platform.commands.WriteResult;

/** A store in memory that also lists what it holds, for the ports that look through it. */
final class ListedStore<S> implements AggregateStore<S> {

  private final AggregateStore<S> store = new InMemoryAggregateStore<>();
  private final Set<String> ids = ConcurrentHashMap.newKeySet();

  Stream<S> of(String council) {
    return ids.stream()
        .flatMap(id -> store.load(id).stream())
        .filter(stored -> stored.council().value().equals(council))
        .map(StoredAggregate::state);
  }

  @Override
  public Optional<StoredAggregate<S>> load(String id) {
    return store.load(id);
  }

  @Override
  public WriteResult insert(AggregateWrite<S> write) {
    ids.add(write.id());
    return store.insert(write);
  }

  @Override
  public WriteResult update(StoredAggregate<S> before, AggregateWrite<S> write) {
    return store.update(before, write);
  }

  @Override
  public Optional<CommandRecord> command(StoredAggregate<S> stored, String key) {
    return store.command(stored, key);
  }

  @Override
  public Optional<CommandRecord> settled(String id, String key) {
    return store.settled(id, key);
  }

  @Override
  public Optional<String> taken(String id, Set<String> claims) {
    return store.taken(id, claims);
  }
}
