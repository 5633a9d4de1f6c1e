package vn.hdnd.cuulong.platform.councils;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A council as every service knows it: its first and last day, and its successors.
 *
 * @param validFrom its first day
 * @param validTo its last day, or null while it exists
 * @param endedBy the decision that ended it; also null if the register does not know it
 * @param namings its names, oldest first
 * @param successors the councils that it became
 */
public record KnownCouncil(
    String id,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String endedBy,
    List<Naming> namings,
    List<String> successors) {

  /**
   * A name that it has or had.
   *
   * @param name such as {@code Tỉnh Long An}
   * @param shortName such as {@code Long An}
   */
  public record Naming(String name, String shortName) {

    /** Returns the name as written within a Vietnamese sentence. */
    String within() {
      return name.substring(0, 1).toLowerCase(Locale.of("vi")) + name.substring(1);
    }
  }

  public KnownCouncil {
    namings = List.copyOf(namings);
    successors = List.copyOf(successors);
  }

  boolean hasEndedBefore(LocalDate day) {
    return validTo != null && day.isAfter(validTo);
  }

  Naming naming() {
    return namings.getLast();
  }
}
