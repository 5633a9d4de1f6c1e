package vn.hdnd.cuulong.sessions.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.sessions.agenda.AgendaEvent.PaperLate;
import vn.hdnd.cuulong.sessions.convening.Session;

/**
 * What the items of an agenda need, together with the papers that came.
 *
 * @param papers those of the session that name an item
 */
public record Dossier(Agenda agenda, DueDays days, List<ItemPaper> papers) {

  /**
   * What an item still lacks for a milestone.
   *
   * @param number of the item, by its position
   */
  public record Lack(int n, String number, List<PaperKind> kinds) {

    public Lack {
      kinds = List.copyOf(kinds);
    }
  }

  public Dossier {
    papers = List.copyOf(papers);
  }

  public static Dossier of(Agenda agenda, Session session, ItemPapers papers) {
    return new Dossier(
        agenda, DueDays.of(session), papers.of(agenda.council(), agenda.sessionId()));
  }

  /** Returns the papers that an item needs, in the order of their kinds. */
  public List<DossierPaper> of(AgendaItem item) {
    return RequiredPaper.of(item.details(), days).stream()
        .map(required -> DossierPaper.of(item, required, papers))
        .toList();
  }

  /** Returns the items whose papers for a milestone are not all accepted, from the top down. */
  List<Lack> lacking(Milestone milestone) {
    return agenda.items().inOrder().stream()
        .flatMap(placed ->
            Stream.ofNullable(placed.number())
                .map(number -> new Lack(placed.item().n(), number, lacking(milestone, placed))))
        .filter(lack -> !lack.kinds().isEmpty())
        .toList();
  }

  /** S-12: the day on which the last paper that has to reach the deputies was accepted. */
  Optional<LocalDate> completeOn() {
    List<DossierPaper> wanted =
        agenda
            .items()
            .standing()
            .flatMap(item -> of(item).stream())
            .filter(DossierPaper::wanted)
            .toList();
    return wanted.stream().anyMatch(DossierPaper::isLacking)
        ? Optional.empty()
        : wanted.stream().flatMap(paper -> paper.acceptedOn().stream()).max(LocalDate::compareTo);
  }

  /** H-07: what was not accepted at the end of a due day. */
  List<DomainEvent> lateAfter(LocalDate day) {
    return agenda
        .items()
        .standing()
        .flatMap(item -> of(item).stream().flatMap(paper -> lateAfter(day, item, paper)))
        .toList();
  }

  private Stream<DomainEvent> lateAfter(LocalDate day, AgendaItem item, DossierPaper paper) {
    return paper.required().due().stream()
        .filter(due -> due.on().equals(day) && paper.isLate(due, day.plusDays(1)))
        .map(due -> PaperLate.of(agenda, item, paper.required().kind(), due));
  }

  private List<PaperKind> lacking(Milestone milestone, PlacedItem placed) {
    return of(placed.item()).stream()
        .filter(DossierPaper::isLacking)
        .map(DossierPaper::required)
        .filter(required -> required.concerns(milestone))
        .map(RequiredPaper::kind)
        .toList();
  }
}
