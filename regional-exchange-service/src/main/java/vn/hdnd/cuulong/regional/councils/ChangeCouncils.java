package vn.hdnd.cuulong.regional.councils;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Change the register.
 *
 * @param effectiveOn the first day of the new state; it may be in the future, like the effect of a
 *     law
 * @param legalBasis the decision that orders it, as an office cites it
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

  /** A council after the change; for a changed council, null means unchanged. */
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
