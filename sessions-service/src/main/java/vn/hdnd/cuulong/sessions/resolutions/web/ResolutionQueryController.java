package vn.hdnd.cuulong.sessions.resolutions.web;

import static vn.hdnd.cuulong.sessions.resolutions.web.ResolutionCommandController.RESOLUTIONS;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.lists.search.SearchQuery;
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.web.action.ActionView;
import vn.hdnd.cuulong.platform.web.action.CaseActions;
import vn.hdnd.cuulong.platform.web.command.IfMatch;
import vn.hdnd.cuulong.platform.web.paging.Page;
import vn.hdnd.cuulong.platform.web.paging.PageRequest;
import vn.hdnd.cuulong.platform.web.paging.PlausibleYear;
import vn.hdnd.cuulong.platform.web.paging.Years;
import vn.hdnd.cuulong.platform.web.problem.Absent;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.convening.Sessions;
import vn.hdnd.cuulong.sessions.resolutions.Resolution;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionAction;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionFilter;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionKind;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionList;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionStatus;

@RestController
@Tag(name = "resolutions")
final class ResolutionQueryController {

  static final String YEARS = "/api/sessions/v1/resolution-years";

  private final ResolutionList list;
  private final AggregateCommands<Resolution> resolutions;
  private final Sessions sessions;
  private final CaseActions actions;

  ResolutionQueryController(
      ResolutionList list,
      AggregateCommands<Resolution> resolutions,
      Sessions sessions,
      CaseActions actions) {
    this.list = list;
    this.resolutions = resolutions;
    this.sessions = sessions;
    this.actions = actions;
  }

  @GetMapping(RESOLUTIONS)
  @Operation(
      summary = "Danh sách nghị quyết. List resolutions",
      description =
          "Resolutions of the council by the day of the vote, or of the submission where there was"
              + " no vote yet.")
  Page<ResolutionView> listResolutions(
      Caller caller,
      PageRequest page,
      @RequestParam @Size(max = 60) @Nullable String sessionId,
      @Parameter(
              description =
                  "Năm biểu quyết, hoặc năm trình nếu chưa biểu quyết. Year of the vote, or of "
                      + "the submission before it.")
          @RequestParam
          @PlausibleYear
          @Nullable Integer year,
      @RequestParam @Nullable ResolutionKind kind,
      @RequestParam @Nullable ResolutionStatus status,
      @Parameter(
              description =
                  "Phần đầu của từ trong tên hoặc số ký hiệu, có dấu hoặc không dấu. Beginnings "
                      + "of words of title or document number, with or without diacritics.")
          @RequestParam
          @Size(max = SearchQuery.MAX_LENGTH)
          @Nullable String q) {
    var filter = new ResolutionFilter(AggregateId.ofNullable(sessionId), year, kind, status, q);
    return Page.of(page, window -> list.list(caller.council(), filter, window))
        .map(ResolutionView::of);
  }

  @GetMapping(YEARS)
  @Operation(
      summary =
          "Các năm có nghị quyết. The years that have resolutions, for the filter of "
              + "their list",
      description = "The years in which the council has resolutions, for the filter of their list.")
  Years listResolutionYears(Caller caller) {
    return new Years(list.years(caller.council()));
  }

  @GetMapping(RESOLUTIONS + "/{id}")
  @Operation(
      summary = "Xem một nghị quyết. Read a resolution",
      description = "The resolution as it is now, with the majority that it needs and its source.")
  ResponseEntity<ResolutionCase> readResolution(
      Caller caller, @PathVariable AggregateId<Resolution> id, Locale language) {
    var found = resolutions.find(caller.council(), id).orElseThrow(Absent::problem);
    return ResponseEntity.ok()
        .eTag(IfMatch.tag(found.version()))
        .body(ResolutionCase.of(found, actions.today(), language, actionsOf(caller, found)));
  }

  private List<ActionView<ResolutionAction>> actionsOf(Caller caller, Versioned<Resolution> found) {
    Resolution resolution = found.state();
    Session session =
        sessions
            .find(resolution.council(), resolution.sessionId())
            .orElseThrow(() -> new IllegalStateException("no session of " + found.id()));
    return actions.of(
        caller,
        ResolutionAction.class,
        (action, today) -> resolution.against(action, session, today));
  }
}
