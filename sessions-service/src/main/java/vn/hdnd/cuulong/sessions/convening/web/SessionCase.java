package vn.hdnd.cuulong.sessions.convening.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.web.action.ActionView;
import vn.hdnd.cuulong.sessions.convening.Closing;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.convening.SessionAction;
import vn.hdnd.cuulong.sessions.convening.SessionDemand;
import vn.hdnd.cuulong.sessions.convening.SessionKind;
import vn.hdnd.cuulong.sessions.convening.SessionRequester;
import vn.hdnd.cuulong.sessions.convening.SessionStatus;

@Schema(
    name = "SessionCase",
    description = "A session; what only its closing tells is null before it.")
record SessionCase(
    String id,
    String termId,
    @Schema(description = "The term's number.", example = "X") String term,
    @Schema(description = "Number within the term, over all kinds (S-07).") int number,
    SessionKind kind,
    String title,
    LocalDate opensOn,
    @Schema(description = "Who asked for it (S-03); null for a regular session, or if not known.")
        @Nullable SessionRequester requester,
    @Schema(description = "How many deputies asked.") @Nullable Integer askingDeputies,
    @Nullable LocalDate closedOn,
    SessionStatus status,
    @Schema(description = "Deputies who attended (S-14).") @Nullable Integer attended,
    @Schema(description = "Deputies in office on the opening day.")
        @Nullable Integer deputiesInOffice,
    @Schema(description = "Reports, submissions and drafts considered.")
        @Nullable Integer documentsConsidered,
    @Schema(description = "People who answered questioning.") @Nullable Integer answerers,
    @Schema(description = "For If-Match.") long version,
    List<ActionView<SessionAction>> actions) {

  static SessionCase of(Versioned<Session> found, List<ActionView<SessionAction>> actions) {
    Session session = found.state();
    @Nullable Closing closing = session.closing();
    @Nullable SessionDemand demand = session.demand();
    return new SessionCase(
        found.id().value(),
        session.termId().value(),
        session.term(),
        session.number(),
        session.kind(),
        session.title(),
        session.opensOn(),
        demand == null ? null : demand.requester(),
        demand == null ? null : demand.deputies(),
        closing == null ? null : closing.closedOn(),
        session.status(),
        closing == null ? null : closing.attended(),
        closing == null ? null : closing.deputiesInOffice(),
        closing == null ? null : closing.documentsConsidered(),
        closing == null ? null : closing.answerers(),
        found.version(),
        actions);
  }
}
