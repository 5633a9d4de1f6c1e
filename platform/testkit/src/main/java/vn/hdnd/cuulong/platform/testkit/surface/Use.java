package vn.hdnd.cuulong.platform.testkit.surface;

import java.util.Comparator;

/**
 * One thing that code asks of the server.
 *
 * @param item as MongoDB spells it, an option with its command before it: {@code find.limit}
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
