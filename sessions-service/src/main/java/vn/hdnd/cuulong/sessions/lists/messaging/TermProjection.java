package vn.hdnd.cuulong.sessions.lists.messaging;

import java.time.LocalDate;
import java.util.Set;
import vn.hdnd.cuulong.platform.inbox.Projection;
import vn.hdnd.cuulong.platform.inbox.ReceivedEvent;
import vn.hdnd.cuulong.platform.inbox.ViewChange;
import vn.hdnd.cuulong.platform.lists.Place;
import vn.hdnd.cuulong.platform.inbox.lists.ViewQuery;
import vn.hdnd.cuulong.sessions.term.CouncilTermSetUp;
import vn.hdnd.cuulong.sessions.term.DeputiesInOfficeChanged;

/** The list of terms. */
final class TermProjection implements Projection {

  @Override
  public String name() {
    return "terms";
  }

  @Override
  public String collection() {
    return "term_views_2";
  }

  @Override
  public Set<String> types() {
    return Set.of(CouncilTermSetUp.TYPE, DeputiesInOfficeChanged.TYPE);
  }

  @Override
  public ViewChange on(ReceivedEvent event) {
    return switch (event.type()) {
      case CouncilTermSetUp.TYPE -> setUp(event, event.data(CouncilTermSetUp.class));
      case DeputiesInOfficeChanged.TYPE -> changed(event.data(DeputiesInOfficeChanged.class));
      default -> ViewChange.none();
    };
  }

  private static ViewChange setUp(ReceivedEvent event, CouncilTermSetUp fact) {
    return ViewChange.none()
        .set("term", fact.term())
        .set("startsOn", fact.startsOn().toString())
        .set(ViewQuery.PLACE, Place.key(fact.startsOn(), event.time()))
        .set(deputiesFrom(fact.startsOn()), fact.deputiesInOffice());
  }

  private static ViewChange changed(DeputiesInOfficeChanged fact) {
    return ViewChange.none().set(deputiesFrom(fact.from()), fact.inOffice());
  }

  /** Under its day, so that a later number for the same day takes the place of the earlier one. */
  private static String deputiesFrom(LocalDate day) {
    return "deputies." + day;
  }
}
