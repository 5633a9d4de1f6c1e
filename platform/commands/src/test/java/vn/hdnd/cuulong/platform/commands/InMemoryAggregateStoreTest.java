package vn.hdnd.cuulong.platform.commands;

import vn.hdnd.cuulong.platform.commands.testing.Lamp;

class InMemoryAggregateStoreTest implements AggregateStoreContract {

  private final AggregateStore<Lamp> store = new InMemoryAggregateStore<>();

  @Override
  public AggregateStore<Lamp> store() {
    return store;
  }
}
