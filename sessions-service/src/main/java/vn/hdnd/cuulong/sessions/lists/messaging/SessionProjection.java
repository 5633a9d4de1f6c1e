package vn.hdnd.cuulong.sessions.lists.messaging;

import java.util.Set;
import vn.hdnd.cuulong.platform.inbox.Projection;
import vn.hdnd.cuulong.platform.inbox.ReceivedEvent;
import vn.hdnd.cuulong.platform.inbox.ViewChange;
import vn.hdnd.cuulong.platform.web.search.FoldedText;
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
    return "session_views";
  }

  @Override
  public Set<String> types() {
    return Set.of(SessionConvened.TYPE, SessionClosed.TYPE);
  }

  @Override
  public ViewChange on(ReceivedEvent event) {
    return switch (event.type()) {
      case SessionConvened.TYPE -> convened(event.data(SessionConvened.class));
      case SessionClosed.TYPE -> closed(event.data(SessionClosed.class));
      default -> ViewChange.none();
    };
  }

  private static ViewChange convened(SessionConvened fact) {
    return ViewChange.none()
        .set("termId", fact.termId())
        .set("term", fact.term())
        .set("number", fact.number())
        .set("kind", fact.kind().name())
        .set("title", fact.title())
        .set("opensOn", fact.opensOn().toString())
        .set("day", fact.opensOn().toString())
        .set("status", SessionStatus.CONVENED.name())
        .set("search", FoldedText.key(fact.title()));
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
