package vn.hdnd.cuulong.regional.councils;

import java.util.List;

/** Where a council's figure belongs in the boundaries of a day. */
public sealed interface Place {

  /** It belongs to one unit of that day as a whole. */
  record Whole(String council) implements Place {}

  /**
   * It belongs to several units of that day in unknown parts, so it gets a row of its own.
   *
   * @param units by id, at least two
   */
  record Undivided(String council, List<String> units) implements Place {
    public Undivided {
      units = List.copyOf(units);
    }
  }

  /** The register has no place; the figure stays under the council that published it. */
  record Unplaced(String council) implements Place {}
}
