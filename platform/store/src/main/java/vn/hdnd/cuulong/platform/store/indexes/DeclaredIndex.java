package vn.hdnd.cuulong.platform.store.indexes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An index that a service needs.
 *
 * @param unique whether it enforces a rule on the data: nothing is written to the collection before
 *     it exists
 * @param sparse whether it leaves out documents that have none of the fields
 */
public record DeclaredIndex(String collection, List<Key> keys, boolean unique, boolean sparse) {

  /** One of the index's fields. */
  public record Key(String field, boolean ascending) {

    @Override
    public String toString() {
      return field + (ascending ? "_1" : "_-1");
    }
  }

  public DeclaredIndex {
    keys = List.copyOf(keys);
  }

  /** Begins a declaration: an index without keys yet. */
  public static DeclaredIndex on(String collection) {
    return new DeclaredIndex(collection, List.of(), false, false);
  }

  public DeclaredIndex ascending(String... fields) {
    return with(true, fields);
  }

  public DeclaredIndex descending(String... fields) {
    return with(false, fields);
  }

  public DeclaredIndex asUnique() {
    return new DeclaredIndex(collection, keys, true, sparse);
  }

  public DeclaredIndex asSparse() {
    return new DeclaredIndex(collection, keys, unique, true);
  }

  /** Returns the drivers' default name, so that it equals the name in an older installation. */
  public String name() {
    return keys.stream().map(Key::toString).collect(Collectors.joining("_"));
  }

  private DeclaredIndex with(boolean ascending, String... fields) {
    List<Key> all = new ArrayList<>(keys);
    Stream.of(fields).map(field -> new Key(field, ascending)).forEach(all::add);
    return new DeclaredIndex(collection, all, unique, sparse);
  }
}
