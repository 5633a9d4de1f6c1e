package vn.hdnd.cuulong.sessions.convening.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.convening.ClosingSession;
import vn.hdnd.cuulong.sessions.convening.ConveningSession;
import vn.hdnd.cuulong.sessions.convening.Session;

@RestController
@Tag(
    name = "sessions",
    description =
        "Kỳ họp của hội đồng, từ khi triệu tập đến khi bế mạc. Sessions of the "
            + "council, from convening to closing.")
final class SessionCommandController {

  static final String SESSIONS = "/api/sessions/v1/sessions";

  private final ConveningSession convening;
  private final ClosingSession closing;

  SessionCommandController(ConveningSession convening, ClosingSession closing) {
    this.convening = convening;
    this.closing = closing;
  }

  @PostMapping(SESSIONS)
  @Operation(
      summary = "Triệu tập kỳ họp. Convene a session",
      description =
          """
          Records that a session is convened; with `closing`, a whole session of the past in one \
          go. Refused with 404 `term-unknown`, 409 `session-number-used` (S-07: one running number \
          for all kinds), 422 `session-before-term`, `session-after-term` (O-08), `session-kind-abolished` (S-02), `date-too-far-ahead`, \
          `past-date-needs-lead`, and for the closing as said there. Source: Law 72/2025/QH15, \
          Articles 31(2), 34.\
          """)
  CommandOutcome conveneSession(
      CommandContext context, @Valid @RequestBody ConveneSessionRequest request) {
    return convening.convene(context, request.command());
  }

  @PostMapping(SESSIONS + "/{id}/closing")
  @Operation(
      summary = "Bế mạc kỳ họp. Close a session",
      description =
          """
          Records that a session is over, with attendance, documents considered and people who \
          answered questioning. Refused with 409 `session-already-closed`, 422 \
          `closed-before-opening`, `closed-before-vote`, `date-in-future`, `attendance-exceeds-council` (S-14: counted \
          on the deputies in office on the opening day). Source: Law 72/2025/QH15, Articles 33 to \
          35.\
          """)
  CommandOutcome closeSession(
      CommandContext context,
      @PathVariable AggregateId<Session> id,
      @Valid @RequestBody CloseSessionRequest request) {
    return closing.close(context, id, request.command());
  }
}
