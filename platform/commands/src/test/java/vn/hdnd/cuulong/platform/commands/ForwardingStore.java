package vn.hdnd.cuulong.platform.commands;

import java.util.Optional;
import java.util.Set;

/** A store that delegates to another one, except for what a test overrides. */
abstract class ForwardingStore<S> implements AggregateStore<S> {

  private final AggregateStore<S> inner;

  ForwardingStore(AggregateStore<S> inner) {
    this.inner = inner;
  }

  @Override
  public Optional<StoredAggregate<S>> load(String id) {
    return inner.load(id);
  }

  @Override
  public WriteResult insert(AggregateWrite<S> write) {
    return inner.insert(write);
  }

  @Override
  public WriteResult update(StoredAggregate<S> before, AggregateWrite<S> write) {
    return inner.update(before, write);
  }

  @Override
  public Optional<CommandRecord> command(StoredAggregate<S> stored, String key) {
    return inner.command(stored, key);
  }

  @Override
  public Optional<CommandRecord> settled(String id, String key) {
    return inner.settled(id, key);
  }

  @Override
  public Optional<String> taken(String id, Set<String> claims) {
    return inner.taken(id, claims);
  }
}
