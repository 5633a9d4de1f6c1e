package vn.hdnd.cuulong.platform.embeddedstore;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map.Entry;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A unique index, kept in the file. As in MongoDB an empty array has one entry of its own, so that
 * only one document may hold it.
 */
final class UniqueIndex extends AbstractUniqueIndex<Object> {

  private final MVMap<KeyValue, Object> entries;

  UniqueIndex(String name, List<IndexKey> keys, boolean sparse, MVMap<KeyValue, Object> entries) {
    super(name, keys, sparse);
    this.entries = entries;
  }

  @Override
  public Set<KeyValue> getKeyValues(Document document) {
    Set<KeyValue> values = super.getKeyValues(document);
    return values.isEmpty() ? Set.of(emptyArrayEntry(document)) : values;
  }

  private boolean holdsEmptyArray(Document document) {
    return super.getKeyValues(document).isEmpty();
  }

  private KeyValue emptyArrayEntry(Document document) {
    List<@Nullable Object> values = new ArrayList<>();
    for (String key : keys()) {
      Object value = Utils.getSubdocumentValueCollectionAware(document, key);
      values.add(value instanceof Collection ? MinKey.getInstance() : value);
    }
    return new KeyValue(values).normalized();
  }

  @Override
  public synchronized void checkAdd(Document document, MongoCollection<Object> collection) {
    super.checkAdd(document, collection);
    if (holdsEmptyArray(document)) {
      refuseIfTaken(emptyArrayEntry(document), null, collection);
    }
  }

  @Override
  public synchronized void checkUpdate(
      Document before, Document after, MongoCollection<Object> collection) {
    super.checkUpdate(before, after, collection);
    if (holdsEmptyArray(after)) {
      refuseIfTaken(emptyArrayEntry(after), getPosition(before), collection);
    }
  }

  private void refuseIfTaken(
      KeyValue entry, @Nullable Object own, MongoCollection<Object> collection) {
    Object holder = getPosition(entry);
    if (holder != null && !holder.equals(own)) {
      throw new DuplicateKeyError(this, collection, getKeys(), entry);
    }
  }

  @Override
  protected @Nullable Object removeDocument(KeyValue key) {
    return entries.remove(key);
  }

  @Override
  protected boolean putKeyPosition(KeyValue key, @Nullable Object position) {
    return entries.putIfAbsent(key, Missing.ofNullable(position)) == null;
  }

  @Override
  protected @Nullable Object getPosition(KeyValue key) {
    return entries.get(key);
  }

  @Override
  protected Iterable<Entry<KeyValue, Object>> getIterable() {
    return entries.entrySet();
  }

  @Override
  public long getCount() {
    return entries.sizeAsLong();
  }

  @Override
  public long getDataSize() {
    return getCount();
  }
}
