package vn.hdnd.cuulong.regional.councils;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Who came of whom: reads a figure of any council in the boundaries of any day. */
public record Lineage(Registry registry) {

  /**
   * Where the figures of each council stand in the boundaries of a day. No figure is left out and
   * none stands twice, so a sum over all is the same in any boundaries.
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

  /** The units of a day that hold the council's territory, together. */
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
