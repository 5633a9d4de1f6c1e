package vn.hdnd.cuulong.platform.embeddedstore;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * The index on {@code _id}. The documents are already in its order, so it stores nothing itself; a
 * second map would double the cost of most writes.
 */
final class IdIndex extends AbstractUniqueIndex<Object> implements InOrder {

  private static final String ID = "_id";

  private final MVMap<Object, StoredDocument> documents;

  IdIndex(String name, List<IndexKey> keys, MVMap<Object, StoredDocument> documents) {
    super(name, keys, false);
    this.documents = documents;
  }

  static boolean isFor(List<IndexKey> keys) {
    return keys.size() == 1 && keys.getFirst().getKey().equals(ID);
  }

  /** Does nothing: the document is already in its place. */
  @Override
  public void add(Document document, Object position, MongoCollection<Object> collection) {}

  @Override
  protected boolean putKeyPosition(KeyValue key, @Nullable Object position) {
    throw new UnsupportedOperationException("the documents are their own index");
  }

  /** Returns where the document is; the collection removes it afterwards. */
  @Override
  protected @Nullable Object removeDocument(KeyValue key) {
    return getPosition(key);
  }

  /** The id as it is stored: a number may have another type, and is then the direct neighbour. */
  @Override
  protected @Nullable Object getPosition(KeyValue key) {
    Object wanted = Missing.ofNullable(key.get(0));
    Object next = documents.ceilingKey(wanted);
    if (next != null && isSame(next, wanted)) {
      return next;
    }
    Object last = documents.floorKey(wanted);
    return last != null && isSame(last, wanted) ? last : null;
  }

  private static boolean isSame(Object left, Object right) {
    return ValueComparator.ascWithoutListHandling().compare(left, right) == 0;
  }

  @Override
  public int usefulFields(QueryTerms terms) {
    return range(terms).equals(Range.ALL) ? 0 : 1;
  }

  @Override
  public boolean follows(SortOrder order, QueryTerms terms) {
    return order.fields().equals(List.of(ID));
  }

  @Override
  public Iterable<Object> inOrder(SortOrder order, QueryTerms terms) {
    Range range = range(terms);
    return () -> {
      Iterator<Object> from =
          order.descending()
              ? documents.keyIteratorReverse(range.upper())
              : documents.keyIterator(range.lower());
      return StreamSupport.stream(Spliterators.spliteratorUnknownSize(from, 0), false)
          .takeWhile(range::holds)
          .iterator();
    };
  }

  /**
   * Only for texts: a number of one type is not at the place of an equal number of another type.
   */
  private static Range range(QueryTerms terms) {
    Range range = terms.range(ID);
    return range != null && (range.lower() instanceof String || range.upper() instanceof String)
        ? range
        : Range.ALL;
  }

  @Override
  protected Iterable<Entry<KeyValue, Object>> getIterable() {
    return () ->
        documents.keySet().stream()
            .<Entry<KeyValue, Object>>map(id -> Map.entry(new KeyValue(id), id))
            .iterator();
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
