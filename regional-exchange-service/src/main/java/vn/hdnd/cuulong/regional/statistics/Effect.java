package vn.hdnd.cuulong.regional.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The effect of a fact on one measure.
 *
 * @param slot only the last of an aggregate's facts with the same slot counts; null if each counts
 */
public record Effect(Measure measure, @Nullable String slot, List<Contribution> added) {

  public Effect {
    added = List.copyOf(added);
  }

  /** Returns all effects or none: if a part of a fact is unreadable, all of it is. */
  public static List<Effect> of(Fact fact) {
    return Measures.fedBy(fact.type()).stream().map(measure -> measure.effect(fact)).toList();
  }
}
