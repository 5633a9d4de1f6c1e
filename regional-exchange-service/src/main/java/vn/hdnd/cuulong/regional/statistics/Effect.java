package vn.hdnd.cuulong.regional.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a fact does to one measure.
 *
 * @param slot of the facts of an aggregate that have the same slot only the last counts; null where
 *     each of them does
 */
public record Effect(Measure measure, @Nullable String slot, List<Contribution> added) {

  public Effect {
    added = List.copyOf(added);
  }

  /** All effects, or none: what cannot be read of a fact makes it unreadable as a whole. */
  public static List<Effect> of(Fact fact) {
    return Measures.fedBy(fact.type()).stream().map(measure -> measure.effect(fact)).toList();
  }
}
