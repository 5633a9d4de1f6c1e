package vn.hdnd.cuulong.sessions.lists.messaging;

import java.util.Set;
import vn.hdnd.cuulong.platform.inbox.Projection;
import vn.hdnd.cuulong.platform.inbox.ReceivedEvent;
import vn.hdnd.cuulong.platform.inbox.ViewChange;
import vn.hdnd.cuulong.platform.lists.Place;
import vn.hdnd.cuulong.platform.inbox.lists.ViewQuery;
import vn.hdnd.cuulong.platform.lists.search.SearchText;
import vn.hdnd.cuulong.sessions.convening.SessionClosed;
import vn.hdnd.cuulong.sessions.convening.SessionConvened;
import vn.hdnd.cuulong.sessions.convening.SessionStatus;

/** The list of sessions. */
final class SessionProjection implements Projection {

  @Override
  public String name() {
    return "sessions";
  }

  @Override
  public String collection() {
    return "session_views_2";
  }

  @Override
  public Set<String> types() {
    return Set.of(SessionConvened.TYPE, SessionClosed.TYPE);
  }

  @Override
  public ViewChange on(ReceivedEvent event) {
    return switch (event.type()) {
      case SessionConvened.TYPE -> convened(event, event.data(SessionConvened.class));
      case SessionClosed.TYPE -> closed(event.data(SessionClosed.class));
      default -> ViewChange.none();
    };
  }

  private static ViewChange convened(ReceivedEvent event, SessionConvened fact) {
    return ViewChange.none()
        .set("termId", fact.termId())
        .set("term", fact.term())
        .set("number", fact.number())
        .set("kind", fact.kind().name())
        .set("title", fact.title())
        .set("opensOn", fact.opensOn().toString())
        .set(ViewQuery.PLACE, Place.key(fact.opensOn(), event.time()))
        .set("status", SessionStatus.CONVENED.name())
        .set(SearchText.FIELD, SearchText.of(fact.title()).stored());
  }

  private static ViewChange closed(SessionClosed fact) {
    return ViewChange.none()
        .set("status", SessionStatus.CLOSED.name())
        .set("closedOn", fact.closedOn().toString())
        .set("attended", fact.attended())
        .set("deputiesInOffice", fact.deputiesInOffice())
        .set("documentsConsidered", fact.documentsConsidered())
        .set("answerers", fact.answerers());
  }
}
