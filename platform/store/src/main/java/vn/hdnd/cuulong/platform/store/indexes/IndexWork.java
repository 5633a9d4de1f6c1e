package vn.hdnd.cuulong.platform.store.indexes;

import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does the steps of a plan and records each before and after; a failing step does not stop the
 * others.
 */
final class IndexWork {

  private static final Logger LOG = LoggerFactory.getLogger(IndexWork.class);
  private static final int NO_SUCH_INDEX = 27;

  private final MongoDatabase database;
  private final IndexLedger ledger;
  private final IndexStates states;
  private final Set<String> kept;

  IndexWork(MongoDatabase database, IndexLedger ledger, IndexStates states, Set<String> kept) {
    this.database = database;
    this.ledger = ledger;
    this.states = states;
    this.kept = kept;
  }

  /** Checks what exists without changing it, for an instance that waits for another. */
  void look() {
    plan()
        .forEach(step -> {
          if (step instanceof IndexStep.Keep(DeclaredIndex index)) {
            states.set(index, IndexState.THERE);
          }
        });
  }

  /** Does the steps and tells whether the store now has exactly the declared indexes. */
  boolean run() {
    List<IndexStep> steps = plan();
    Set<String> known = ledger.known();
    boolean complete = true;
    for (IndexStep step : steps) {
      complete &= done(step, known);
    }
    return complete;
  }

  private List<IndexStep> plan() {
    Map<String, List<FoundIndex>> found = new TreeMap<>();
    for (String collection : database.listCollectionNames()) {
      if (!collection.startsWith("system.")) {
        found.put(collection, indexes(collection));
      }
    }
    return IndexPlan.of(states.declared(), found, kept);
  }

  private List<FoundIndex> indexes(String collection) {
    return database
        .getCollection(collection)
        .listIndexes()
        .map(FoundIndex::of)
        .into(new ArrayList<>());
  }

  private boolean done(IndexStep step, Set<String> known) {
    try {
      switch (step) {
        case IndexStep.Keep(DeclaredIndex index) -> keep(index, known);
        case IndexStep.Build(DeclaredIndex index, List<String> inTheWay) -> build(index, inTheWay);
        case IndexStep.Drop(String collection, String name) -> drop(collection, name);
      }
      return true;
    } catch (MongoInterruptedException stopped) {
      throw stopped;
    } catch (MongoException failed) {
      // The server's message could reveal the content of documents.
      LOG.error("Indexes: {} failed with code {}; it is tried again", step, failed.getCode());
      DeclaredIndex result = step.result();
      if (result != null) {
        states.set(result, IndexState.FAILED);
      }
      return false;
    }
  }

  /** An index from an older installation is taken over unchanged. */
  private void keep(DeclaredIndex index, Set<String> known) {
    states.set(index, IndexState.THERE);
    if (!known.contains(index.collection() + '/' + index.name())) {
      ledger.noted("take over", index.collection(), index.name(), options(index), () -> {});
    }
  }

  private void build(DeclaredIndex index, List<String> inTheWay) {
    states.begin(index);
    inTheWay.forEach(name -> drop(index.collection(), name));
    LOG.info("Index {} of {} is being built", index.name(), index.collection());
    var keys = new Document();
    index.keys().forEach(key -> keys.append(key.field(), key.ascending() ? 1 : -1));
    var options = new IndexOptions().name(index.name());
    if (index.unique()) {
      options.unique(true);
    }
    if (index.sparse()) {
      options.sparse(true);
    }
    ledger.noted(
        "build",
        index.collection(),
        index.name(),
        options(index),
        () -> {
          var _ = database.getCollection(index.collection()).createIndex(keys, options);
        });
    states.set(index, IndexState.THERE);
    LOG.info("Index {} of {} is there", index.name(), index.collection());
  }

  private void drop(String collection, String name) {
    LOG.info("Index {} of {} is dropped: nobody declares it so", name, collection);
    ledger.noted(
        "drop",
        collection,
        name,
        "",
        () -> {
          try {
            database.getCollection(collection).dropIndex(name);
          } catch (MongoException gone) {
            if (gone.getCode() != NO_SUCH_INDEX) {
              throw gone;
            }
          }
        });
  }

  private static String options(DeclaredIndex index) {
    return (index.unique() ? "unique " : "") + (index.sparse() ? "sparse" : "");
  }
}
