package vn.hdnd.cuulong.platform.inbox.table;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoOperations;

/** Creates a service's tables and keeps them up to date while it runs. */
public final class TopicTables implements SmartLifecycle {

  private final MongoOperations mongo;
  private final Supplier<Consumer<String, byte[]>> consumers;
  private final List<TableFollower> followers = new CopyOnWriteArrayList<>();
  private volatile boolean running;

  TopicTables(MongoOperations mongo, Supplier<Consumer<String, byte[]>> consumers) {
    this.mongo = mongo;
    this.consumers = consumers;
  }

  /**
   * Returns the table of a topic; declare it as a bean of the service.
   *
   * @param collection the collection in which the service stores its rows for a start without the
   *     broker
   * @param row the reader's own record
   */
  public <T> TopicTable<T> of(String topic, String collection, Class<T> row) {
    var table = new TopicTable<>(topic, row, new MongoKeptRows(mongo, collection));
    followers.add(new TableFollower(table, consumers));
    return table;
  }

  /** Returns the topics that were never read. */
  List<String> empty() {
    return followers.stream()
        .map(TableFollower::table)
        .filter(TopicTable::isEmpty)
        .map(TopicTable::topic)
        .toList();
  }

  @Override
  public void start() {
    followers.forEach(TableFollower::start);
    running = true;
  }

  @Override
  public void stop() {
    running = false;
    followers.forEach(TableFollower::stop);
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
