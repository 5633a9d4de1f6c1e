package vn.hdnd.cuulong.regional.conferences.messaging;

import java.util.Set;
import vn.hdnd.cuulong.platform.inbox.Projection;
import vn.hdnd.cuulong.platform.inbox.ReceivedEvent;
import vn.hdnd.cuulong.platform.inbox.ViewChange;
import vn.hdnd.cuulong.platform.lists.Place;
import vn.hdnd.cuulong.platform.inbox.lists.ViewQuery;
import vn.hdnd.cuulong.regional.conferences.ConferenceAnnounced;
import vn.hdnd.cuulong.regional.conferences.ConferenceEvents;
import vn.hdnd.cuulong.regional.conferences.ConferenceViews;

/** What each event does to a conference's line in the list. */
final class ConferenceViewProjection implements Projection {

  @Override
  public String name() {
    return "conferences";
  }

  @Override
  public String collection() {
    return ConferenceViews.COLLECTION;
  }

  @Override
  public Set<String> types() {
    return ConferenceEvents.records().keySet();
  }

  @Override
  public ViewChange on(ReceivedEvent event) {
    return switch (event.type()) {
      case ConferenceEvents.ANNOUNCED -> announced(event, event.data(ConferenceAnnounced.class));
      case ConferenceEvents.PAPER_SUBMITTED -> ViewChange.none().inc("papers", 1);
      case ConferenceEvents.PAPER_ACCEPTED -> ViewChange.none().inc("acceptedPapers", 1);
      default -> ViewChange.none();
    };
  }

  private static ViewChange announced(ReceivedEvent event, ConferenceAnnounced fact) {
    return ViewChange.none()
        .set("title", fact.title())
        .set("ordinal", fact.ordinal())
        .set("term", fact.term())
        .set("host", fact.host())
        .set("from", fact.from().toString())
        .set("to", fact.to().toString())
        .set("theme", fact.theme())
        .set("subEvents", fact.subEvents())
        .set(ViewQuery.PLACE, Place.key(fact.from(), event.time()))
        .set("papers", 0L)
        .set("acceptedPapers", 0L);
  }
}
