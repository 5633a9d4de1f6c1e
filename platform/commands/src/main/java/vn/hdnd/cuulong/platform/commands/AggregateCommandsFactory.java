package vn.hdnd.cuulong.platform.commands;

import org.springframework.data.mongodb.core.MongoOperations;
import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.platform.store.indexes.IndexStates;

/** Makes the write path of an aggregate type that the service has declared as a bean. */
public final class AggregateCommandsFactory {

  private final MongoOperations mongo;
  private final EventCatalogue catalogue;
  private final CommandProperties properties;
  private final CommandListener listener;
  private final CommandRules rules;
  private final IndexStates indexes;

  public AggregateCommandsFactory(
      MongoOperations mongo,
      EventCatalogue catalogue,
      CommandProperties properties,
      CommandListener listener,
      CommandRules rules,
      IndexStates indexes) {
    this.mongo = mongo;
    this.catalogue = catalogue;
    this.properties = properties;
    this.listener = listener;
    this.rules = rules;
    this.indexes = indexes;
  }

  public <S> AggregateCommands<S> of(AggregateType<S> type) {
    var store = new MongoAggregateStore<>(type, mongo, properties.rememberedCommands(), indexes);
    return new AggregateCommands<>(type, store, catalogue, properties, listener, rules);
  }
}
