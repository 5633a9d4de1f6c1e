package vn.hdnd.cuulong.faults.check;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.faults.check.Violation.Kind;

/**
 * A violation to be planted in evidence that has none.
 *
 * @param kind as which it has to be caught
 * @param sole the only check that catches it; null if several do
 */
record Planting(String name, Kind kind, @Nullable Class<? extends Check> sole, Plant plant) {

  /** Spoils the draft at a place that the random numbers choose. */
  interface Plant {
    void in(Draft draft, Random random);
  }

  @Override
  public String toString() {
    return name;
  }
}
