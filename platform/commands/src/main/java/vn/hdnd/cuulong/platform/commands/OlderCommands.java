package vn.hdnd.cuulong.platform.commands;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import vn.hdnd.cuulong.platform.store.RepeatableWrites;

/**
 * Older commands for which an aggregate's document has no room, kept outside it for ever. They are
 * written before they leave the document, so a key is always found in one of the two places.
 */
final class OlderCommands {

  private final MongoOperations mongo;
  private final String collection;

  OlderCommands(MongoOperations mongo, AggregateType<?> type) {
    this.mongo = mongo;
    this.collection = type.collection() + "_commands";
  }

  void keep(String aggregate, List<CommandRecord> commands) {
    List<Document> documents =
        commands.stream()
            .map(command ->
                CommandDocuments.of(command)
                    .append(AggregateDocuments.ID, id(aggregate, command.key())))
            .toList();
    RepeatableWrites.insert(mongo, collection, documents);
  }

  Optional<CommandRecord> find(String aggregate, String key) {
    return Optional.ofNullable(mongo.findById(id(aggregate, key), Document.class, collection))
        .map(CommandDocuments::read);
  }

  /** Returns the command once it is durable; see {@link AggregateStore#settled}. */
  Optional<CommandRecord> settled(String aggregate, String key) {
    var kept = query(where(AggregateDocuments.ID).is(id(aggregate, key)));
    var nothing = new Update().max(AggregateDocuments.VERSION, 0L);
    return mongo.updateFirst(kept, nothing, collection).getMatchedCount() == 1
        ? find(aggregate, key)
        : Optional.empty();
  }

  /** Joins both with a blank, which a key of visible ASCII cannot contain. */
  private static String id(String aggregate, String key) {
    return aggregate + ' ' + key;
  }
}
