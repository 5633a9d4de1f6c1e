package vn.hdnd.cuulong.platform.testkit.surface;

import java.util.Comparator;

/**
 * One use of the server by the code.
 *
 * @param item MongoDB's name, for an option with its command in front: {@code find.limit}
 */
record Use(String item, Kind kind) implements Comparable<Use> {

  private static final Comparator<Use> ORDER =
      Comparator.comparing(Use::kind).thenComparing(Use::item);

  @Override
  public int compareTo(Use other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return "| `" + item + "` | " + kind.word() + " |";
  }
}
