package vn.hdnd.cuulong.platform.store.indexes;

import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * An index that the store has.
 *
 * @param plain whether it has no further option that changes its content
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

  /** Tells whether it is the declared index, under any name. */
  boolean is(DeclaredIndex declared) {
    return plain
        && keys.equals(declared.keys())
        && unique == declared.unique()
        && sparse == declared.sparse();
  }

  /** Tells whether a server would refuse the declared index while this one exists. */
  boolean isInTheWayOf(DeclaredIndex declared) {
    return keys.equals(declared.keys()) || name.equals(declared.name());
  }

  private static boolean isAscending(Object direction) {
    return direction instanceof Number number && number.doubleValue() > 0;
  }
}
