package vn.hdnd.cuulong.platform.embeddedstore;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.embeddedstore.InOrder.SortOrder;

/**
 * Chooses how a query reaches its documents: by {@code _id}, else by a unique index whose fields
 * all have a value, else by the index that narrows most, else by reading the whole collection.
 */
final class AccessPath {

  private final StoreCollection collection;

  AccessPath(StoreCollection collection) {
    this.collection = collection;
  }

  /** Returns the ids to look at, or null if the whole collection has to be read. */
  @Nullable Iterable<Object> candidates(Document query) {
    if (query.isEmpty()) {
      return null;
    }
    QueryTerms terms = QueryTerms.of(query);
    List<Index<Object>> indexes = collection.getIndexes();
    Iterable<Object> byUnique = byUniqueIndex(indexes, terms);
    return byUnique != null ? byUnique : bySecondaryIndex(indexes, terms);
  }

  /**
   * Returns the ids to look at, in the requested order, or null if no index has that order or
   * another one narrows more. They are read lazily, so a small limit reads few of them.
   */
  @Nullable Iterable<Object> inOrder(Document query, @Nullable Document wanted) {
    SortOrder order = wanted == null ? null : SortOrder.of(wanted).orElse(null);
    if (order == null) {
      return null;
    }
    QueryTerms terms = QueryTerms.of(query);
    List<Index<Object>> indexes = collection.getIndexes();
    if (byUniqueIndex(indexes, terms) != null) {
      return null;
    }
    int most = indexes.stream().mapToInt(index -> usefulFields(index, terms)).max().orElse(0);
    if (most == 0 && !query.isEmpty()) {
      return null;
    }
    return indexes.stream()
        .filter(index -> usefulFields(index, terms) == most)
        .filter(index -> index instanceof InOrder ordered && ordered.follows(order, terms))
        .map(index -> ((InOrder) index).inOrder(order, terms))
        .findFirst()
        .orElse(null);
  }

  private static int usefulFields(Index<Object> index, QueryTerms terms) {
    return index instanceof InOrder ordered ? ordered.usefulFields(terms) : 0;
  }

  /** The index on {@code _id} is the first that a collection gets, and so the first asked. */
  private static @Nullable Iterable<Object> byUniqueIndex(
      List<Index<Object>> indexes, QueryTerms terms) {
    for (Index<Object> index : indexes) {
      if (index instanceof AbstractUniqueIndex<Object> unique) {
        Document demand = demand(unique, terms);
        if (demand != null) {
          return unique.getPositions(demand);
        }
      }
    }
    return null;
  }

  private static @Nullable Document demand(Index<Object> index, QueryTerms terms) {
    List<IndexKey> keys = index.getKeys();
    Document demand = new Document();
    for (IndexKey key : keys) {
      Object value = terms.equality(key.getKey());
      if (value != null) {
        demand.put(key.getKey(), value);
      }
    }
    if (demand.size() == keys.size()) {
      return demand;
    }
    Collection<?> oneOf = keys.size() == 1 ? terms.oneOf(keys.getFirst().getKey()) : null;
    return oneOf == null || oneOf.contains(null)
        ? null
        : new Document(keys.getFirst().getKey(), new Document("$in", new ArrayList<>(oneOf)));
  }

  private static @Nullable Iterable<Object> bySecondaryIndex(
      List<Index<Object>> indexes, QueryTerms terms) {
    SecondaryIndex best = null;
    int fields = 0;
    for (Index<Object> index : indexes) {
      if (index instanceof SecondaryIndex secondary && secondary.usefulFields(terms) > fields) {
        best = secondary;
        fields = secondary.usefulFields(terms);
      }
    }
    return best == null ? null : best.candidates(terms);
  }
}
