package vn.hdnd.cuulong.sessions.lists.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hdnd.cuulong.platform.inbox.lists.Place;
import vn.hdnd.cuulong.platform.inbox.lists.Window;
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.web.paging.Cursor;
import vn.hdnd.cuulong.platform.web.paging.Page;
import vn.hdnd.cuulong.platform.web.paging.PageRequest;
import vn.hdnd.cuulong.sessions.convening.SessionKind;
import vn.hdnd.cuulong.sessions.convening.SessionStatus;
import vn.hdnd.cuulong.sessions.lists.CouncilLists;
import vn.hdnd.cuulong.sessions.lists.ResolutionFilter;
import vn.hdnd.cuulong.sessions.lists.SessionFilter;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionKind;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionStatus;

@RestController
@RequestMapping("/api/sessions/v1")
@Tag(
    name = "lists",
    description = "What the caller's council has, newest first; a moment behind the commands.")
class ListsController {

  private final CouncilLists lists;

  ListsController(CouncilLists lists) {
    this.lists = lists;
  }

  @GetMapping("/terms")
  @Operation(summary = "List terms", description = "Terms of the council by their first day.")
  Page<TermLine> listTerms(Caller caller, PageRequest page) {
    return Page.of(
            lists.terms(caller.council(), window(page)),
            page,
            term -> new Cursor(term.startsOn().toString(), term.id()))
        .map(TermLine::of);
  }

  @GetMapping("/sessions")
  @Operation(summary = "List sessions", description = "Sessions of the council by opening day.")
  Page<SessionLine> listSessions(
      Caller caller,
      PageRequest page,
      @Parameter(description = "Year of the opening.") @RequestParam @Min(1945) @Max(2200)
          @Nullable Integer year,
      @RequestParam @Nullable SessionKind kind,
      @RequestParam @Nullable SessionStatus status,
      @Parameter(description = "Beginnings of words of the title, with or without diacritics.")
          @RequestParam
          @Size(max = 100)
          @Nullable String q) {
    var filter = new SessionFilter(year, kind, status, q);
    return Page.of(
            lists.sessions(caller.council(), filter, window(page)),
            page,
            session -> new Cursor(session.opensOn().toString(), session.id()))
        .map(SessionLine::of);
  }

  @GetMapping("/resolutions")
  @Operation(
      summary = "List resolutions",
      description =
          "Resolutions of the council by the day of the vote, or of the submission where there was"
              + " no vote yet.")
  Page<ResolutionLine> listResolutions(
      Caller caller,
      PageRequest page,
      @RequestParam @Size(max = 60) @Nullable String sessionId,
      @Parameter(description = "Year of the vote, or of the submission before it.")
          @RequestParam
          @Min(1945)
          @Max(2200)
          @Nullable Integer year,
      @RequestParam @Nullable ResolutionKind kind,
      @RequestParam @Nullable ResolutionStatus status,
      @Parameter(
              description =
                  "Beginnings of words of title or document number, with or without diacritics.")
          @RequestParam
          @Size(max = 100)
          @Nullable String q) {
    var filter = new ResolutionFilter(sessionId, year, kind, status, q);
    return Page.of(
            lists.resolutions(caller.council(), filter, window(page)),
            page,
            resolution -> new Cursor(resolution.day().toString(), resolution.id()))
        .map(ResolutionLine::of);
  }

  private static Window window(PageRequest page) {
    var after = page.start().map(last -> new Place(last.sortKey(), last.id())).orElse(null);
    return new Window(after, page.fetch());
  }
}
