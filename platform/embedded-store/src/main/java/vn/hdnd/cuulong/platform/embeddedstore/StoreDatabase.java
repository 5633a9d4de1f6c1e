package vn.hdnd.cuulong.platform.embeddedstore;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;

/** A database: its collections and indexes as maps of the file, named after them. */
final class StoreDatabase extends AbstractSynchronizedMongoDatabase<Object> {

  private final MVStore store;

  StoreDatabase(String name, MVStore store, CursorRegistry cursors) {
    this.store = store;
    super(name, cursors);
    initializeNamespacesAndIndexes();
  }

  @Override
  protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
    return new StoreCollection(
        this, name, options, StoreMaps.documents(store, full(name)), cursorRegistry);
  }

  @Override
  protected Index<Object> openOrCreateUniqueIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    if (IdIndex.isFor(keys)) {
      return new IdIndex(name, keys, StoreMaps.documents(store, full(collection)));
    }
    return new UniqueIndex(
        name, keys, sparse, StoreMaps.uniqueEntries(store, full(collection), name));
  }

  @Override
  protected Index<Object> openOrCreateSecondaryIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    return new SecondaryIndex(name, keys, sparse, StoreMaps.entries(store, full(collection), name));
  }

  /**
   * Deletes the remains of a failed or killed build first, because they must not be taken for a
   * complete index.
   */
  @Override
  protected synchronized void addIndex(Document description) {
    String namespace = String.valueOf(description.get("ns"));
    String name = String.valueOf(description.get("name"));
    var of = resolveCollection(namespace.substring(getDatabaseName().length() + 1), false);
    boolean built =
        of instanceof StoreCollection collection
            && collection.getIndexes().stream().anyMatch(index -> name.equals(index.getName()));
    if (!built) {
      StoreMaps.removeIndex(store, namespace, name);
    }
    super.addIndex(description);
  }

  @Override
  protected void dropIndex(MongoCollection<Object> collection, String name) {
    super.dropIndex(collection, name);
    StoreMaps.removeIndex(store, collection.getFullName(), name);
  }

  @Override
  public void dropCollection(String name, Oplog oplog) {
    super.dropCollection(name, oplog);
    StoreMaps.removeDocuments(store, full(name));
  }

  @Override
  public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
    throw new UnsupportedOperationException("The embedded store does not rename collections");
  }

  @Override
  protected long getStorageSize() {
    FileStore<?> file = store.getFileStore();
    return file == null ? 0 : file.size();
  }

  @Override
  protected long getFileSize() {
    return getStorageSize();
  }

  private String full(String collection) {
    return getFullCollectionNamespace(collection);
  }
}
