package vn.hdnd.cuulong.sessions.lists.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Place;
import vn.hdnd.cuulong.platform.lists.Window;
import vn.hdnd.cuulong.platform.lists.search.SearchQuery;
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.web.paging.Cursor;
import vn.hdnd.cuulong.platform.web.paging.Page;
import vn.hdnd.cuulong.platform.web.paging.PageRequest;
import vn.hdnd.cuulong.platform.web.paging.Years;
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
    return page(lists.terms(caller.council(), window(page)), page).map(TermLine::of);
  }

  @GetMapping("/sessions")
  @Operation(summary = "List sessions", description = "Sessions of the council by opening day.")
  Page<SessionLine> listSessions(
      Caller caller,
      PageRequest page,
      @Parameter(description = "Year of the opening.")
          @RequestParam
          @Min(Years.FIRST)
          @Max(Years.LAST)
          @Nullable Integer year,
      @RequestParam @Nullable SessionKind kind,
      @RequestParam @Nullable SessionStatus status,
      @Parameter(description = "Beginnings of words of the title, with or without diacritics.")
          @RequestParam
          @Size(max = SearchQuery.MAX_LENGTH)
          @Nullable String q) {
    var filter = new SessionFilter(year, kind, status, q);
    return page(lists.sessions(caller.council(), filter, window(page)), page).map(SessionLine::of);
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
          @Min(Years.FIRST)
          @Max(Years.LAST)
          @Nullable Integer year,
      @RequestParam @Nullable ResolutionKind kind,
      @RequestParam @Nullable ResolutionStatus status,
      @Parameter(
              description =
                  "Beginnings of words of title or document number, with or without diacritics.")
          @RequestParam
          @Size(max = SearchQuery.MAX_LENGTH)
          @Nullable String q) {
    var filter = new ResolutionFilter(sessionId, year, kind, status, q);
    return page(lists.resolutions(caller.council(), filter, window(page)), page)
        .map(ResolutionLine::of);
  }

  @GetMapping("/session-years")
  @Operation(
      summary = "List years of sessions",
      description = "The years in which the council has sessions, for the filter of their list.")
  Years listSessionYears(Caller caller) {
    return new Years(lists.sessionYears(caller.council()));
  }

  @GetMapping("/resolution-years")
  @Operation(
      summary = "List years of resolutions",
      description = "The years in which the council has resolutions, for the filter of their list.")
  Years listResolutionYears(Caller caller) {
    return new Years(lists.resolutionYears(caller.council()));
  }

  private static Window window(PageRequest page) {
    var after = page.start().map(last -> Place.of(last.sortKey(), last.id())).orElse(null);
    return new Window(after, page.fetch());
  }

  private static <T> Page<T> page(List<Listed<T>> found, PageRequest page) {
    return Page.of(found, page, last -> new Cursor(last.place().sortKey(), last.place().id()))
        .map(Listed::item);
  }
}
