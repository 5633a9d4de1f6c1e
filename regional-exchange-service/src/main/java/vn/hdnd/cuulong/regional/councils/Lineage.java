package vn.hdnd.cuulong.regional.councils;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Predecessors and successors: maps a figure of any council to the boundaries of any day. */
public record Lineage(Registry registry) {

  /**
   * Returns where the figures of each council belong in the boundaries of a day. Each figure
   * belongs to exactly one place, so a sum over all is the same in any boundaries.
   */
  public Function<String, Place> mapTo(LocalDate day) {
    return council -> place(council, day);
  }

  private Place place(String council, LocalDate day) {
    List<String> units = registry.find(council).stream().flatMap(c -> unitsOf(c, day)).toList();
    List<String> distinct = List.copyOf(new TreeSet<>(units));
    return switch (distinct.size()) {
      case 0 -> new Place.Unplaced(council);
      case 1 -> new Place.Whole(distinct.getFirst());
      default -> new Place.Undivided(council, distinct);
    };
  }

  /** Returns the units of a day that together cover the council's territory. */
  private Stream<String> unitsOf(Council council, LocalDate day) {
    if (council.existsOn(day)) {
      return Stream.of(council.id());
    }
    List<String> next =
        day.isBefore(council.validFrom()) ? council.predecessors() : council.successors();
    return next.stream()
        .map(registry::find)
        .flatMap(Optional::stream)
        .flatMap(relative -> unitsOf(relative, day));
  }
}
