package vn.hdnd.cuulong.regional.practices.messaging;

import java.time.LocalDate;
import java.util.Set;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.inbox.Projection;
import vn.hdnd.cuulong.platform.inbox.ReceivedEvent;
import vn.hdnd.cuulong.platform.inbox.ViewChange;
import vn.hdnd.cuulong.platform.lists.Place;
import vn.hdnd.cuulong.platform.inbox.lists.ViewQuery;
import vn.hdnd.cuulong.platform.lists.search.SearchText;
import vn.hdnd.cuulong.regional.practices.PracticeAdopted;
import vn.hdnd.cuulong.regional.practices.PracticeDrafted;
import vn.hdnd.cuulong.regional.practices.PracticeEvents;
import vn.hdnd.cuulong.regional.practices.PracticeShared;
import vn.hdnd.cuulong.regional.practices.PracticeStatus;
import vn.hdnd.cuulong.regional.practices.PracticeViews;

/** What each event does to a practice's line in the list. */
final class PracticeViewProjection implements Projection {

  @Override
  public String name() {
    return "practices";
  }

  @Override
  public String collection() {
    return PracticeViews.COLLECTION;
  }

  @Override
  public Set<String> types() {
    return PracticeEvents.records().keySet();
  }

  @Override
  public ViewChange on(ReceivedEvent event) {
    return switch (event.type()) {
      case PracticeEvents.DRAFTED -> drafted(event, event.data(PracticeDrafted.class));
      case PracticeEvents.SHARED -> shared(event, event.data(PracticeShared.class));
      case PracticeEvents.ADOPTED ->
          ViewChange.none().push("adoptedBy", event.data(PracticeAdopted.class).adoptedBy());
      default -> ViewChange.none();
    };
  }

  private static ViewChange drafted(ReceivedEvent event, PracticeDrafted fact) {
    return ViewChange.none()
        .set("title", fact.title())
        .set(ViewQuery.PLACE, Place.key(day(event), event.time()))
        .set(SearchText.FIELD, SearchText.of(fact.title()).stored())
        .set("status", PracticeStatus.DRAFT.name());
  }

  private static ViewChange shared(ReceivedEvent event, PracticeShared fact) {
    return ViewChange.none()
        .set("title", fact.title())
        .set(ViewQuery.PLACE, Place.key(fact.sharedOn(), event.time()))
        .set(
            SearchText.FIELD,
            SearchText.of(fact.title(), fact.field(), fact.problem(), fact.result())
                .numbered(fact.decision())
                .stored())
        .set("status", PracticeStatus.SHARED.name())
        .set("field", fact.field())
        .set("sharedOn", fact.sharedOn().toString())
        .set("decision", fact.decision());
  }

  private static LocalDate day(ReceivedEvent event) {
    return LocalDate.ofInstant(event.time(), CommandContext.ZONE);
  }
}
