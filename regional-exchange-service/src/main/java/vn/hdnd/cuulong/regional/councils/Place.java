package vn.hdnd.cuulong.regional.councils;

import java.util.List;

/** Where a council's figure stands in the boundaries of a day. */
public sealed interface Place {

  /** In one unit of that day, as a whole. */
  record Whole(String council) implements Place {}

  /**
   * In several units of that day, and nobody knows how much in which: one row of its own.
   *
   * @param units by id, at least two
   */
  record Undivided(String council, List<String> units) implements Place {
    public Undivided {
      units = List.copyOf(units);
    }
  }

  /** The register does not say; the figure stays under the council that published it. */
  record Unplaced(String council) implements Place {}
}
