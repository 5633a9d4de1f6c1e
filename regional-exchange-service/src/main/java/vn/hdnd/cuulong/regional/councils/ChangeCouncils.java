package vn.hdnd.cuulong.regional.councils;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Change the register.
 *
 * @param effectiveOn the first day of the new state; it may lie ahead, as a law's does
 * @param legalBasis what orders it, as an office cites it
 * @param from ids of the councils that end or change
 * @param to the councils that begin, or the changed ones
 */
public record ChangeCouncils(
    ChangeKind kind, LocalDate effectiveOn, String legalBasis, List<String> from, List<To> to) {

  public ChangeCouncils {
    from = List.copyOf(from);
    to = List.copyOf(to);
  }

  List<String> toIds() {
    return to.stream().map(To::id).toList();
  }

  /** A council after the change; of a changed one, what is null stays as it was. */
  public record To(
      String id,
      @Nullable String code,
      @Nullable String name,
      @Nullable String shortName,
      @Nullable CouncilType type,
      @Nullable Boolean inRegion) {

    boolean complete() {
      return code != null && name != null && shortName != null && type != null && inRegion != null;
    }
  }
}
