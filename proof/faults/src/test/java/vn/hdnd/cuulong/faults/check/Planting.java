package vn.hdnd.cuulong.faults.check;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.faults.check.Violation.Kind;

/**
 * A violation to plant in correct evidence.
 *
 * @param kind the kind under which it has to be reported
 * @param sole the only check that catches it; null if several do
 */
record Planting(String name, Kind kind, @Nullable Class<? extends Check> sole, Plant plant) {

  /** Corrupts the draft at a random place. */
  interface Plant {
    void in(Draft draft, Random random);
  }

  @Override
  public String toString() {
    return name;
  }
}
