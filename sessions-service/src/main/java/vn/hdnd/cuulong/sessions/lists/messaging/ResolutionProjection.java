package vn.hdnd.cuulong.sessions.lists.messaging;

import java.util.Map;
import java.util.Set;
import vn.hdnd.cuulong.platform.inbox.Projection;
import vn.hdnd.cuulong.platform.inbox.ReceivedEvent;
import vn.hdnd.cuulong.platform.inbox.ViewChange;
import vn.hdnd.cuulong.platform.lists.Place;
import vn.hdnd.cuulong.platform.inbox.lists.ViewQuery;
import vn.hdnd.cuulong.platform.lists.search.SearchText;
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
    return "resolution_views_2";
  }

  @Override
  public Set<String> types() {
    return Set.of(ResolutionSubmitted.TYPE, ResolutionAdopted.TYPE, ResolutionRejected.TYPE);
  }

  @Override
  public ViewChange on(ReceivedEvent event) {
    return switch (event.type()) {
      case ResolutionSubmitted.TYPE -> submitted(event, event.data(ResolutionSubmitted.class));
      case ResolutionAdopted.TYPE -> adopted(event, event.data(ResolutionAdopted.class));
      case ResolutionRejected.TYPE -> rejected(event, event.data(ResolutionRejected.class));
      default -> ViewChange.none();
    };
  }

  private static ViewChange submitted(ReceivedEvent event, ResolutionSubmitted fact) {
    return ViewChange.none()
        .set("sessionId", fact.sessionId())
        .set("title", fact.title())
        .set("kind", fact.kind().name())
        .set("matter", fact.matter().name())
        .set("submittedOn", fact.submittedOn().toString())
        .set("submittedBy", fact.submittedBy())
        .set(ViewQuery.PLACE, Place.key(fact.submittedOn(), event.time()))
        .set("status", ResolutionStatus.SUBMITTED.name())
        .set(SearchText.FIELD, SearchText.of(fact.title()).stored());
  }

  private static ViewChange adopted(ReceivedEvent event, ResolutionAdopted fact) {
    return voted(ResolutionStatus.ADOPTED, fact.tally(), fact.deputiesInOffice())
        .set("votedOn", fact.adoptedOn().toString())
        .set(ViewQuery.PLACE, Place.key(fact.adoptedOn(), event.time()))
        .set("documentNumber", fact.documentNumber())
        .set(
            SearchText.FIELD, SearchText.of(fact.title()).numbered(fact.documentNumber()).stored());
  }

  private static ViewChange rejected(ReceivedEvent event, ResolutionRejected fact) {
    return voted(ResolutionStatus.REJECTED, fact.tally(), fact.deputiesInOffice())
        .set("votedOn", fact.rejectedOn().toString())
        .set(ViewQuery.PLACE, Place.key(fact.rejectedOn(), event.time()));
  }

  private static ViewChange voted(ResolutionStatus status, Tally tally, int deputiesInOffice) {
    return ViewChange.none()
        .set("status", status.name())
        .set(
            "tally",
            Map.of(
                "for", tally.inFavour(),
                "against", tally.against(),
                "notVoting", tally.notVoting()))
        .set("deputiesInOffice", deputiesInOffice);
  }
}
