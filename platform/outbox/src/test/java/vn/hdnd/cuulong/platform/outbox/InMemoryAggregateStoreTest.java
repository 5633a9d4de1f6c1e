package vn.hdnd.cuulong.platform.outbox;

class InMemoryAggregateStoreTest implements AggregateStoreContract {

  private final AggregateStore<Lamp> store = new InMemoryAggregateStore<>();

  @Override
  public AggregateStore<Lamp> store() {
    return store;
  }
}
