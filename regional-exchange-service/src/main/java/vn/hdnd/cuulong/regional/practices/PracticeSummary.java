package vn.hdnd.cuulong.regional.practices;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A practice in a list.
 *
 * @param field null while it is a draft
 * @param adoptedBy ids of the councils that adopted it, in the order in which they did
 */
public record PracticeSummary(
    String id,
    String council,
    String title,
    PracticeStatus status,
    @Nullable String field,
    @Nullable LocalDate sharedOn,
    @Nullable String decision,
    List<String> adoptedBy,
    long version) {

  public PracticeSummary {
    adoptedBy = List.copyOf(adoptedBy);
  }

  public static PracticeSummary of(Practice practice, long version) {
    Sharing sharing = practice.sharing();
    return new PracticeSummary(
        practice.id(),
        practice.council(),
        practice.card().title(),
        practice.status(),
        practice.card().field(),
        sharing == null ? null : sharing.sharedOn(),
        sharing == null ? null : sharing.decision(),
        practice.adoptions().stream().map(Adoption::council).toList(),
        version);
  }
}
