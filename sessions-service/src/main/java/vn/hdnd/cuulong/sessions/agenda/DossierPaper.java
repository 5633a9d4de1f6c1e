package vn.hdnd.cuulong.sessions.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.sessions.refusal.OfficeDays;

/**
 * A paper that an item needs, and how far it has come.
 *
 * @param found the paper of this item and kind that came farthest; null if none is on the list
 * @param wanted whether it has to come: it is always needed, or one is on the list
 */
public record DossierPaper(RequiredPaper required, @Nullable ItemPaper found, boolean wanted) {

  static DossierPaper of(AgendaItem item, RequiredPaper required, List<ItemPaper> papers) {
    Optional<ItemPaper> found =
        papers.stream()
            .filter(paper -> paper.n() == item.n() && paper.kind() == required.kind())
            .min(ItemPaper.FARTHEST_FIRST);
    return new DossierPaper(
        required,
        found.orElse(null),
        item.stands() && (required.need() == PaperNeed.ALWAYS || found.isPresent()));
  }

  public PaperStanding standing() {
    return found == null ? PaperStanding.MISSING : found.standing();
  }

  public @Nullable Instant since() {
    return found == null ? null : found.since();
  }

  /** Tells whether it has to come and the deputies cannot read it yet. */
  public boolean isLacking() {
    return wanted && acceptedOn().isEmpty();
  }

  /** Tells whether it was not accepted at the end of a due day (H-07). */
  public boolean isLate(RequiredPaper.Due due, LocalDate today) {
    return wanted && acceptedOn().orElse(today).isAfter(due.on());
  }

  Optional<LocalDate> acceptedOn() {
    return standing() == PaperStanding.ACCEPTED
        ? Optional.ofNullable(since()).map(at -> LocalDate.ofInstant(at, OfficeDays.ZONE))
        : Optional.empty();
  }
}
