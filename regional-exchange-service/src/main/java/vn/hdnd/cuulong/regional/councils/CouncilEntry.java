package vn.hdnd.cuulong.regional.councils;

import static java.util.Objects.requireNonNull;

/** A council in an event of the register, complete, as it is from the day on. */
public record CouncilEntry(
    String id, String code, String name, String shortName, CouncilType type, boolean inRegion) {

  public CouncilEntry {
    requireNonNull(id, "id");
    requireNonNull(code, "code");
    requireNonNull(name, "name");
    requireNonNull(shortName, "shortName");
    requireNonNull(type, "type");
  }
}
