package vn.hdnd.cuulong.regional.statistics;

import java.util.Set;

/**
 * A measure, or a part of it.
 *
 * @param dimensions the dimensions that count; empty for all
 */
public record Selection(Measure measure, Set<String> dimensions) {

  public Selection {
    dimensions = Set.copyOf(dimensions);
  }

  static Selection all(Measure measure) {
    return new Selection(measure, Set.of());
  }

  static Selection of(Measure measure, String... dimensions) {
    return new Selection(measure, Set.of(dimensions));
  }

  boolean includes(Sum sum) {
    return sum.measure().equals(measure.id())
        && (dimensions.isEmpty() || dimensions.contains(sum.dimension()));
  }
}
