package vn.hdnd.cuulong.demo.texts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/**
 * The words of one province or city.
 *
 * @param unit {@code tỉnh} or {@code thành phố}
 */
public record Lexicon(
    String name, String unit, List<Places> places, List<String> rivers, List<String> roads) {

  /** Names of places and the time of their validity. */
  public record Places(@Nullable LocalDate from, @Nullable LocalDate to, List<String> names) {

    boolean heldOn(LocalDate day) {
      return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
  }

  public static Lexicon load(String council) {
    return Resources.read("texts/" + council + ".yaml", new TypeReference<>() {});
  }

  /** Returns the full name, such as {@code tỉnh An Giang}. */
  public String province() {
    return unit + " " + name;
  }

  public List<String> placesOn(LocalDate day) {
    return places.stream()
        .filter(some -> some.heldOn(day))
        .flatMap(some -> some.names().stream())
        .toList();
  }
}
