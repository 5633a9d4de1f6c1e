package vn.hdnd.cuulong.platform.embeddedstore;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * The index on {@code _id}. The documents lie in its order already, so it keeps nothing of its own:
 * a second map would double what most writes cost.
 */
final class IdIndex extends AbstractUniqueIndex<Object> {

  private final MVMap<Object, StoredDocument> documents;

  IdIndex(String name, List<IndexKey> keys, MVMap<Object, StoredDocument> documents) {
    super(name, keys, false);
    this.documents = documents;
  }

  static boolean isFor(List<IndexKey> keys) {
    return keys.size() == 1 && keys.getFirst().getKey().equals("_id");
  }

  /** Called when the document is in its place, which is all there is to do. */
  @Override
  public void add(Document document, Object position, MongoCollection<Object> collection) {}

  @Override
  protected boolean putKeyPosition(KeyValue key, @Nullable Object position) {
    throw new UnsupportedOperationException("the documents are their own index");
  }

  /** Says where the document is; the collection removes it after this. */
  @Override
  protected @Nullable Object removeDocument(KeyValue key) {
    return getPosition(key);
  }

  /** The id as it is stored, which may be a number of another type. */
  @Override
  protected @Nullable Object getPosition(KeyValue key) {
    Object wanted = Missing.ofNullable(key.get(0));
    Object next = documents.ceilingKey(wanted);
    return next != null && documents.getKeyType().compare(next, wanted) == 0 ? next : null;
  }

  @Override
  protected Iterable<Entry<KeyValue, Object>> getIterable() {
    Stream<Entry<KeyValue, Object>> all =
        documents.keySet().stream().map(id -> Map.entry(new KeyValue(id), id));
    return all::iterator;
  }

  @Override
  public long getCount() {
    return documents.sizeAsLong();
  }

  @Override
  public long getDataSize() {
    return getCount();
  }
}
