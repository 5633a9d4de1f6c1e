package vn.hdnd.cuulong.platform.outbox;

import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * The commands of which an aggregate's document has become too full, kept beside it for ever. They
 * are written before they leave the document, so a key is always found in one of the two.
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
                AggregateDocuments.of(command)
                    .append(AggregateDocuments.ID, id(aggregate, command.key())))
            .toList();
    InsertOnce.into(mongo, collection, documents);
  }

  Optional<CommandRecord> find(String aggregate, String key) {
    return Optional.ofNullable(mongo.findById(id(aggregate, key), Document.class, collection))
        .map(document -> AggregateDocuments.read(document, CommandRecord.class));
  }

  /** A key is visible ASCII, so the blank tells the two apart. */
  private static String id(String aggregate, String key) {
    return aggregate + ' ' + key;
  }
}
