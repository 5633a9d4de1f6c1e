package vn.hdnd.cuulong.platform.store.indexes;

import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * An index that the store has.
 *
 * @param plain whether it has no other option that changes what it holds
 */
record FoundIndex(
    String name, List<DeclaredIndex.Key> keys, boolean unique, boolean sparse, boolean plain) {

  private static final List<String> OTHER_OPTIONS =
      List.of("partialFilterExpression", "expireAfterSeconds", "collation", "hidden");

  FoundIndex {
    keys = List.copyOf(keys);
  }

  static FoundIndex of(Document listed) {
    Stream<DeclaredIndex.Key> keys =
        listed.get("key", Document.class).entrySet().stream()
            .map(key -> new DeclaredIndex.Key(key.getKey(), isAscending(key.getValue())));
    return new FoundIndex(
        listed.getString("name"),
        keys.toList(),
        listed.getBoolean("unique", false),
        listed.getBoolean("sparse", false),
        OTHER_OPTIONS.stream().noneMatch(listed::containsKey));
  }

  /** Whether it is the declared one, under whatever name. */
  boolean is(DeclaredIndex declared) {
    return plain
        && keys.equals(declared.keys())
        && unique == declared.unique()
        && sparse == declared.sparse();
  }

  /** Whether a server would refuse the declared one as long as this one is there. */
  boolean isInTheWayOf(DeclaredIndex declared) {
    return keys.equals(declared.keys()) || name.equals(declared.name());
  }

  private static boolean isAscending(Object direction) {
    return direction instanceof Number number && number.doubleValue() > 0;
  }
}
