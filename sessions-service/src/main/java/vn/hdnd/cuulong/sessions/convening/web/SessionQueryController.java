package vn.hdnd.cuulong.sessions.convening.web;

import static vn.hdnd.cuulong.sessions.convening.web.SessionCommandController.SESSIONS;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.lists.search.SearchQuery;
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.web.action.CaseActions;
import vn.hdnd.cuulong.platform.web.command.IfMatch;
import vn.hdnd.cuulong.platform.web.paging.Page;
import vn.hdnd.cuulong.platform.web.paging.PageRequest;
import vn.hdnd.cuulong.platform.web.paging.PlausibleYear;
import vn.hdnd.cuulong.platform.web.paging.Years;
import vn.hdnd.cuulong.platform.web.problem.Absent;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.convening.SessionAction;
import vn.hdnd.cuulong.sessions.convening.SessionFilter;
import vn.hdnd.cuulong.sessions.convening.SessionKind;
import vn.hdnd.cuulong.sessions.convening.SessionList;
import vn.hdnd.cuulong.sessions.convening.SessionStatus;

@RestController
@Tag(name = "sessions")
final class SessionQueryController {

  static final String YEARS = "/api/sessions/v1/session-years";

  private final SessionList list;
  private final AggregateCommands<Session> sessions;
  private final CaseActions actions;

  SessionQueryController(
      SessionList list, AggregateCommands<Session> sessions, CaseActions actions) {
    this.list = list;
    this.sessions = sessions;
    this.actions = actions;
  }

  @GetMapping(SESSIONS)
  @Operation(
      summary = "Danh sách kỳ họp. List sessions",
      description = "Sessions of the council by opening day.")
  Page<SessionView> listSessions(
      Caller caller,
      PageRequest page,
      @Parameter(description = "Năm khai mạc. Year of the opening.") @RequestParam @PlausibleYear
          @Nullable Integer year,
      @RequestParam @Nullable SessionKind kind,
      @RequestParam @Nullable SessionStatus status,
      @Parameter(
              description =
                  "Phần đầu của từ trong tên kỳ họp, có dấu hoặc không dấu. Beginnings of words "
                      + "of the title, with or without diacritics.")
          @RequestParam
          @Size(max = SearchQuery.MAX_LENGTH)
          @Nullable String q) {
    var filter = new SessionFilter(year, kind, status, q);
    return Page.of(page, window -> list.list(caller.council(), filter, window))
        .map(SessionView::of);
  }

  @GetMapping(YEARS)
  @Operation(
      summary = "Các năm có kỳ họp. The years that have sessions, for the filter of their list",
      description = "The years in which the council has sessions, for the filter of their list.")
  Years listSessionYears(Caller caller) {
    return new Years(list.years(caller.council()));
  }

  @GetMapping(SESSIONS + "/{id}")
  @Operation(summary = "Xem một kỳ họp. Read a session", description = "The session as it is now.")
  ResponseEntity<SessionCase> readSession(Caller caller, @PathVariable AggregateId<Session> id) {
    var found = sessions.find(caller.council(), id).orElseThrow(Absent::problem);
    return ResponseEntity.ok()
        .eTag(IfMatch.tag(found.version()))
        .body(
            SessionCase.of(found, actions.of(caller, SessionAction.class, found.state()::against)));
  }
}
