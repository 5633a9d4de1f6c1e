package vn.hdnd.cuulong.regional.statistics;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A number that events add to, per council, day and dimension.
 *
 * @param id stable, kebab case
 * @param days event type to the day on which it counts
 * @param amount how much an event adds
 * @param dimensions the values that the measure distinguishes; one cell each
 * @param condition the condition for an event to count
 * @param latestPer if present, only the last of an aggregate's events with the same text counts,
 *     whether it adds or not
 */
public record Measure(
    String id,
    Map<String, Function<EventData, LocalDate>> days,
    ToLongFunction<EventData> amount,
    Function<EventData, List<String>> dimensions,
    Predicate<EventData> condition,
    @Nullable Function<EventData, String> latestPer) {

  /** Returns a measure that counts events of a type. */
  static Measure counting(String id, String event, String dayField) {
    return counting(id, event, data -> data.day(dayField));
  }

  /** Returns a measure that counts events of a type on a day that is read from each. */
  static Measure counting(String id, String event, Function<EventData, LocalDate> day) {
    return new Measure(id, Map.of(event, day), any -> 1, any -> List.of(""), any -> true, null);
  }

  Measure and(String event, String dayField) {
    return and(event, data -> data.day(dayField));
  }

  Measure and(String event, Function<EventData, LocalDate> day) {
    var all = new LinkedHashMap<>(days);
    all.put(event, day);
    return new Measure(id, all, amount, dimensions, condition, latestPer);
  }

  Measure summing(String path) {
    return new Measure(id, days, data -> data.count(path), dimensions, condition, latestPer);
  }

  Measure by(String field) {
    return by(data -> data.text(field));
  }

  Measure by(Function<EventData, String> dimension) {
    return new Measure(
        id, days, amount, data -> List.of(dimension.apply(data)), condition, latestPer);
  }

  Measure byEach(Function<EventData, List<String>> things) {
    return new Measure(id, days, amount, things, condition, latestPer);
  }

  Measure when(Predicate<EventData> counts) {
    return new Measure(id, days, amount, dimensions, counts, latestPer);
  }

  Measure when(String field, String value) {
    return when(data -> data.text(field).equals(value));
  }

  Measure latestPer(Function<EventData, String> slot) {
    return new Measure(id, days, amount, dimensions, condition, slot);
  }

  Measure oncePerAggregate() {
    return latestPer(any -> "");
  }

  public Set<String> events() {
    return days.keySet();
  }

  Effect effect(Fact fact) {
    return new Effect(this, latestPer == null ? null : latestPer.apply(fact.data()), of(fact));
  }

  /** Returns the contributions of a fact of one of the measure's types. */
  public List<Contribution> of(Fact fact) {
    EventData data = fact.data();
    Function<EventData, LocalDate> dayOf = days.get(fact.type());
    if (dayOf == null) {
      throw new IllegalArgumentException(fact.type() + " does not feed " + id);
    }
    LocalDate day = dayOf.apply(data);
    long each = amount.applyAsLong(data);
    return condition.test(data)
        ? dimensions.apply(data).stream()
            .map(dimension ->
                new Contribution(new CellKey(id, fact.council(), day, dimension), each))
            .toList()
        : List.of();
  }
}
