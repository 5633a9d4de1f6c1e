package vn.hdnd.cuulong.platform.embeddedstore;

import static java.util.Objects.requireNonNull;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * An index that is not unique: its entries are the values followed by the {@code _id}. It narrows a
 * search to candidates, which the collection still matches against the whole query.
 */
final class SecondaryIndex extends Index<Object> implements InOrder {

  private final boolean onlyPresent;
  private final MVMap<KeyValue, Boolean> entries;

  SecondaryIndex(
      String name, List<IndexKey> keys, boolean sparse, MVMap<KeyValue, Boolean> entries) {
    super(name, keys, true); // to the collection: an entry may be missing
    this.onlyPresent = sparse;
    this.entries = entries;
  }

  @Override
  public int usefulFields(QueryTerms terms) {
    int fields = prefix(terms).size();
    return range(terms, fields).equals(Range.ALL) ? fields : fields + 1;
  }

  /** Returns the ids of all documents that may match the terms, each once. */
  Set<Object> candidates(QueryTerms terms) {
    Set<Object> ids = new LinkedHashSet<>();
    read(terms, false).forEach(ids::add);
    return ids;
  }

  @Override
  public boolean follows(SortOrder order, QueryTerms terms) {
    List<String> wanted = order.open(terms);
    List<String> given = keys().subList(prefix(terms).size(), keys().size());
    return !onlyPresent
        && given.size() >= wanted.size()
        && given.subList(0, wanted.size()).equals(wanted);
  }

  @Override
  public Iterable<Object> inOrder(SortOrder order, QueryTerms terms) {
    return read(terms, order.descending());
  }

  private Iterable<Object> read(QueryTerms terms, boolean descending) {
    List<Object> prefix = prefix(terms);
    Range range = range(terms, prefix.size());
    return () -> {
      Iterator<KeyValue> from =
          descending
              ? entries.keyIteratorReverse(bound(prefix, range.upper(), MaxKey.getInstance()))
              : entries.keyIterator(bound(prefix, range.lower()));
      return StreamSupport.stream(Spliterators.spliteratorUnknownSize(from, 0), false)
          .takeWhile(key -> startsWith(key, prefix) && range.holds(key.get(prefix.size())))
          .map(key -> Missing.ofNullable(key.get(key.size() - 1)))
          .distinct()
          .iterator();
    };
  }

  /** Returns the range for the field after the prefix. */
  private Range range(QueryTerms terms, int prefix) {
    Range range = prefix < keys().size() ? terms.range(keys().get(prefix)) : null;
    return range == null ? Range.ALL : range;
  }

  private List<Object> prefix(QueryTerms terms) {
    return keys().stream()
        .takeWhile(field -> terms.equality(field) != null)
        .map(field -> requireNonNull(terms.equality(field)))
        .toList();
  }

  private static KeyValue bound(List<Object> prefix, @Nullable Object... rest) {
    List<Object> bound = new ArrayList<>(prefix);
    Arrays.stream(rest).filter(Objects::nonNull).forEach(bound::add);
    return new KeyValue(bound);
  }

  private static boolean startsWith(KeyValue key, List<Object> prefix) {
    for (int i = 0; i < prefix.size(); i++) {
      if (ValueOrder.INSTANCE.compare(key.get(i), prefix.get(i)) != 0) {
        return false;
      }
    }
    return true;
  }

  private Set<KeyValue> entriesOf(Document document) {
    if (onlyPresent && keys().stream().allMatch(key -> isMissing(document, key))) {
      return Set.of();
    }
    Set<KeyValue> result = new LinkedHashSet<>();
    for (KeyValue values : getKeyValues(document)) {
      List<@Nullable Object> entry = new ArrayList<>();
      values.forEach(entry::add);
      entry.add(document.get("_id"));
      result.add(new KeyValue(entry));
    }
    return result;
  }

  private static boolean isMissing(Document document, String key) {
    return Utils.getSubdocumentValueCollectionAware(document, key) instanceof Missing;
  }

  @Override
  public void add(Document document, Object position, MongoCollection<Object> collection) {
    entriesOf(document).forEach(entry -> entries.put(entry, true));
  }

  @Override
  public @Nullable Object remove(Document document) {
    entriesOf(document).forEach(entries::remove);
    return null;
  }

  @Override
  public void updateInPlace(
      Document before, Document after, Object position, MongoCollection<Object> collection) {
    Set<KeyValue> old = entriesOf(before);
    Set<KeyValue> wanted = entriesOf(after);
    old.stream().filter(entry -> !wanted.contains(entry)).forEach(entries::remove);
    wanted.stream().filter(entry -> !old.contains(entry)).forEach(e -> entries.put(e, true));
  }

  @Override
  public void checkAdd(Document document, MongoCollection<Object> collection) {
    var _ = entriesOf(document); // refuses parallel arrays before anything is written
  }

  @Override
  public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
    var _ = entriesOf(after);
  }

  @Override
  public @Nullable Object getPosition(Document document) {
    return null;
  }

  @Override
  public boolean canHandle(Document query) {
    return false; // the collection asks with terms instead
  }

  @Override
  public Iterable<Object> getPositions(Document query) {
    throw new UnsupportedOperationException("asked with terms instead");
  }

  @Override
  public long getCount() {
    return entries.sizeAsLong();
  }

  @Override
  public long getDataSize() {
    return getCount();
  }

  @Override
  public void drop() {}
}
