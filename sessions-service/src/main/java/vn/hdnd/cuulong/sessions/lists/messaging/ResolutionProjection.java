package vn.hdnd.cuulong.sessions.lists.messaging;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import vn.hdnd.cuulong.platform.inbox.Projection;
import vn.hdnd.cuulong.platform.inbox.ReceivedEvent;
import vn.hdnd.cuulong.platform.inbox.ViewChange;
import vn.hdnd.cuulong.platform.web.search.FoldedText;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionAdopted;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionRejected;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionStatus;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionSubmitted;
import vn.hdnd.cuulong.sessions.voting.Tally;

/** The list of resolutions. */
final class ResolutionProjection implements Projection {

  @Override
  public String name() {
    return "resolutions";
  }

  @Override
  public String collection() {
    return "resolution_views";
  }

  @Override
  public Set<String> types() {
    return Set.of(ResolutionSubmitted.TYPE, ResolutionAdopted.TYPE, ResolutionRejected.TYPE);
  }

  @Override
  public ViewChange on(ReceivedEvent event) {
    return switch (event.type()) {
      case ResolutionSubmitted.TYPE -> submitted(event.data(ResolutionSubmitted.class));
      case ResolutionAdopted.TYPE -> adopted(event.data(ResolutionAdopted.class));
      case ResolutionRejected.TYPE -> rejected(event.data(ResolutionRejected.class));
      default -> ViewChange.none();
    };
  }

  private static ViewChange submitted(ResolutionSubmitted fact) {
    return ViewChange.none()
        .set("sessionId", fact.sessionId())
        .set("title", fact.title())
        .set("kind", fact.kind().name())
        .set("matter", fact.matter().name())
        .set("submittedOn", fact.submittedOn().toString())
        .set("submittedBy", fact.submittedBy())
        .set("day", fact.submittedOn().toString())
        .set("status", ResolutionStatus.SUBMITTED.name())
        .set("search", FoldedText.key(fact.title()));
  }

  private static ViewChange adopted(ResolutionAdopted fact) {
    return voted(ResolutionStatus.ADOPTED, fact.adoptedOn(), fact.tally(), fact.deputiesInOffice())
        .set("documentNumber", fact.documentNumber())
        .set("search", FoldedText.key(fact.title(), fact.documentNumber()));
  }

  private static ViewChange rejected(ResolutionRejected fact) {
    return voted(
        ResolutionStatus.REJECTED, fact.rejectedOn(), fact.tally(), fact.deputiesInOffice());
  }

  private static ViewChange voted(
      ResolutionStatus status, LocalDate day, Tally tally, int deputiesInOffice) {
    return ViewChange.none()
        .set("status", status.name())
        .set("votedOn", day.toString())
        .set("day", day.toString())
        .set(
            "tally",
            Map.of(
                "for", tally.inFavour(),
                "against", tally.against(),
                "notVoting", tally.notVoting()))
        .set("deputiesInOffice", deputiesInOffice);
  }
}
