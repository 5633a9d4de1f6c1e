package vn.hdnd.cuulong.platform.embeddedstore;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A collection over one map of the file, ordered by {@code _id}. */
final class StoreCollection extends AbstractSynchronizedMongoCollection<Object> {

  private final MVMap<Object, StoredDocument> documents;
  private final AccessPath accessPath = new AccessPath(this);
  private final LongAdder scans = new LongAdder();

  StoreCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      MVMap<Object, StoredDocument> documents,
      CursorRegistry cursors) {
    super(database, name, options, cursors);
    this.documents = documents;
  }

  @Override
  protected QueryResult queryDocuments(
      Document query,
      @Nullable Document order,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document fields) {
    Iterable<Object> sorted = accessPath.inOrder(query, order);
    if (sorted != null) {
      return matchDocuments(query, sorted, null, skip, limit, batchSize, fields);
    }
    Iterable<Object> ids = accessPath.candidates(query);
    return ids == null
        ? matchDocuments(query, order, skip, limit, batchSize, fields)
        : matchDocuments(query, ids, order, skip, limit, batchSize, fields);
  }

  @Override
  protected QueryResult matchDocuments(
      Document query,
      @Nullable Document order,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document fields) {
    if (!query.isEmpty()) {
      scans.increment();
    }
    Stream<Document> all =
        isNaturalDescending(order)
            ? streamAllDocumentsWithPosition().sorted(latestFirst()).map(d -> d.getDocument())
            : documents.values().stream().map(StoredDocument::document);
    return matchDocumentsFromStream(all, query, order, skip, limit, batchSize, fields);
  }

  /** Returns the documents from which a pipeline starts. */
  @Override
  public Iterable<Document> queryAll() {
    return handleQuery(FirstMatch.take());
  }

  private static Comparator<DocumentWithPosition<Object>> latestFirst() {
    return (a, b) -> ValueComparator.desc().compare(a.getPosition(), b.getPosition());
  }

  /** Returns copies, because updates and pipelines change the documents that they get. */
  @Override
  protected QueryResult createQueryResult(List<Document> matched, int batchSize) {
    return super.createQueryResult(matched.stream().map(Copying::copy).toList(), batchSize);
  }

  @Override
  protected Object addDocumentInternal(Document document) {
    Object id =
        getIdField() == null ? UUID.randomUUID() : Missing.ofNullable(document.get(getIdField()));
    if (documents.putIfAbsent(id, StoredDocument.of(document)) != null) {
      throw new IllegalStateException("A document of this id is there without its index entry");
    }
    return id;
  }

  @Override
  protected void handleUpdate(Object id, Document before, Document after) {
    documents.put(id, StoredDocument.of(after));
  }

  @Override
  protected void removeDocument(Object id) {
    if (documents.remove(id) == null) {
      throw new NoSuchElementException("No document of this id");
    }
  }

  @Override
  protected Document getDocument(Object id) {
    StoredDocument stored = documents.get(id);
    if (stored == null) {
      throw new NoSuchElementException("An index names a document that is not there");
    }
    return stored.document();
  }

  @Override
  protected Stream<DocumentWithPosition<Object>> streamAllDocumentsWithPosition() {
    return documents.entrySet().stream()
        .map(entry -> new DocumentWithPosition<>(entry.getValue().document(), entry.getKey()));
  }

  /** Adds the number of queries that had to read the whole collection. */
  @Override
  public Document getStats() {
    return super.getStats().append("scans", scans.sum());
  }

  @Override
  public int count() {
    return documents.size();
  }

  @Override
  public boolean isEmpty() {
    return documents.isEmpty();
  }

  @Override
  protected boolean tracksDataSize() {
    return false; // would be one more write with every write
  }

  @Override
  protected void updateDataSize(int delta) {}

  @Override
  protected int getDataSize() {
    return 0;
  }
}
