package vn.hdnd.cuulong.platform.commands;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.result.UpdateResult;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.bson.BSONException;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import vn.hdnd.cuulong.platform.lists.RowFields;
import vn.hdnd.cuulong.platform.lists.RowForm;
import vn.hdnd.cuulong.platform.store.StoreFailure;
import vn.hdnd.cuulong.platform.store.indexes.DeclaredIndex;
import vn.hdnd.cuulong.platform.store.indexes.IndexStates;

/**
 * Aggregates in MongoDB: one document each, changed by an update guarded by {@code {_id, version}}
 * and the command that made that version. If the server's answer is ambiguous, the command's key in
 * the document decides.
 */
final class MongoAggregateStore<S> implements AggregateStore<S> {

  private static final Logger LOG = LoggerFactory.getLogger(MongoAggregateStore.class);

  private final AggregateType<S> type;
  private final MongoOperations mongo;
  private final int rememberedCommands;
  private final IndexStates indexes;
  private final OlderCommands older;

  MongoAggregateStore(
      AggregateType<S> type, MongoOperations mongo, int rememberedCommands, IndexStates indexes) {
    this.type = type;
    this.mongo = mongo;
    this.rememberedCommands = rememberedCommands;
    this.indexes = indexes;
    this.older = new OlderCommands(mongo, type);
  }

  /** Returns the indexes that a type's store needs. */
  static List<DeclaredIndex> indexes(AggregateType<?> type) {
    var on = DeclaredIndex.on(type.collection());
    var own =
        Stream.of(
            on.ascending(AggregateDocuments.CLAIMS).asUnique().asSparse(),
            on.ascending(AggregateDocuments.PENDING).asSparse());
    return Stream.concat(own, rows(type)).toList();
  }

  private static Stream<DeclaredIndex> rows(AggregateType<?> type) {
    @Nullable RowForm<?, ?> form = type.rows();
    return form == null ? Stream.empty() : form.indexes(type.collection()).stream();
  }

  @Override
  public Optional<StoredAggregate<S>> load(String id) {
    return Optional.ofNullable(mongo.findById(id, Document.class, type.collection()))
        .map(document ->
            AggregateDocuments.stored(document, type.form(), Beginnings.of(document, mongo)));
  }

  @Override
  public WriteResult insert(AggregateWrite<S> write) {
    return guarded(
        write,
        () -> {
          mongo.insert(AggregateDocuments.first(write), type.collection());
          return true;
        });
  }

  @Override
  public WriteResult update(StoredAggregate<S> before, AggregateWrite<S> write) {
    List<CommandRecord> leaving = leaving(before.recent());
    if (!leaving.isEmpty()) {
      // An undone command must not be kept outside the document, where nothing would undo it.
      if (!isThereToStay(unchangedSince(before))) {
        return whatStands(write);
      }
      older.keep(write.id(), leaving);
    }
    Update change = change(write, before.recent().size() - leaving.size() + 1);
    return guarded(
        write,
        () -> {
          UpdateResult result =
              mongo.updateFirst(query(unchangedSince(before)), change, type.collection());
          return result.getMatchedCount() == 1;
        });
  }

  @Override
  public Optional<CommandRecord> command(StoredAggregate<S> stored, String key) {
    Optional<CommandRecord> atHand = stored.commandOf(key);
    return atHand.isPresent() || stored.remembersAll() ? atHand : older.find(stored.id(), key);
  }

  @Override
  public Optional<CommandRecord> settled(String id, String key) {
    var holder =
        where(AggregateDocuments.ID)
            .is(id)
            .orOperator(
                where(AggregateDocuments.CREATION_KEY).is(key),
                where(AggregateDocuments.COMMAND_KEYS).is(key));
    return isThereToStay(holder)
        ? load(id).flatMap(stored -> command(stored, key))
        : older.settled(id, key);
  }

  /**
   * Makes a write that changes nothing, which waits until a majority has all earlier writes. It
   * finds its document only if the data that was read is part of them.
   */
  private boolean isThereToStay(Criteria read) {
    var nothing = new Update().max(AggregateDocuments.VERSION, 0L);
    return mongo.updateFirst(query(read), nothing, type.collection()).getMatchedCount() == 1;
  }

  /**
   * Matches more than the version, because another history may have this version now if the one
   * that was read was undone.
   */
  private Criteria unchangedSince(StoredAggregate<S> before) {
    String made =
        before.recent().isEmpty()
            ? AggregateDocuments.CREATION_KEY
            : AggregateDocuments.COMMAND_KEYS;
    return where(AggregateDocuments.ID)
        .is(before.id())
        .and(AggregateDocuments.VERSION)
        .is(before.version())
        .and(made)
        .is(before.last().key());
  }

  @Override
  public Optional<String> taken(String id, Set<String> claims) {
    return claims.stream()
        .filter(claim ->
            mongo.exists(
                query(where(AggregateDocuments.CLAIMS).is(claim).and(AggregateDocuments.ID).ne(id)),
                type.collection()))
        .findFirst();
  }

  /** Moves half of them at a time, so that a busy aggregate does this rarely. */
  private List<CommandRecord> leaving(List<CommandRecord> recent) {
    return recent.size() < rememberedCommands
        ? List.of()
        : recent.subList(0, recent.size() - rememberedCommands / 2);
  }

  private Update change(AggregateWrite<S> write, int remembered) {
    var update =
        new Update()
            .set(AggregateDocuments.STATE, AggregateDocuments.of(write.state()))
            .set(AggregateDocuments.FORMAT, write.format())
            .set(AggregateDocuments.VERSION, write.version())
            .set(AggregateDocuments.SEQUENCE, write.lastSequence());
    if (write.row() != null) {
      update.set(RowFields.ROW, write.row());
    }
    if (write.leavesEvents()) {
      update
          .min(AggregateDocuments.PENDING, write.time())
          .push(AggregateDocuments.OUTBOX)
          .each(OutboxDocuments.of(write.events()).toArray());
    }
    update
        .push(AggregateDocuments.COMMANDS)
        .slice(-remembered)
        .each(CommandDocuments.of(write.command()));
    if (write.keepsClaims()) {
      return update;
    }
    return write.claims().isEmpty()
        ? update.unset(AggregateDocuments.CLAIMS)
        : update.set(AggregateDocuments.CLAIMS, write.claims());
  }

  private WriteResult guarded(AggregateWrite<S> write, BooleanSupplier attempt) {
    indexes.requireUnique(type.collection());
    try {
      return attempt.getAsBoolean() ? new WriteResult.Written() : whatStands(write);
    } catch (DataAccessException | BSONException failure) {
      return switch (StoreFailure.of(failure)) {
        case DUPLICATE -> whatStands(write);
        case TOO_LARGE -> new WriteResult.TooLarge();
        case NO, NOT_PERMITTED -> throw failure;
        case UNKNOWN -> inDoubt(write, failure);
      };
    }
  }

  private WriteResult inDoubt(AggregateWrite<S> write, RuntimeException failure) {
    LOG.warn("Not known whether a write was done; asking the store for it", failure);
    if (landed(write)) {
      return new WriteResult.Overtaken();
    }
    throw new TransientDataAccessResourceException("A write was not done", failure);
  }

  private WriteResult whatStands(AggregateWrite<S> write) {
    return landed(write)
        ? new WriteResult.Overtaken()
        : taken(write.id(), write.claims())
            .<WriteResult>map(WriteResult.Claimed::new)
            .orElseGet(WriteResult.Overtaken::new);
  }

  /**
   * Tells whether the command is stored under its key, by a concurrent attempt or by one without an
   * answer.
   */
  private boolean landed(AggregateWrite<S> write) {
    return load(write.id()).flatMap(stored -> stored.commandOf(write.command().key())).isPresent();
  }
}
