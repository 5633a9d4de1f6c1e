package vn.hdnd.cuulong.supervision.conduct.web;

import static vn.hdnd.cuulong.supervision.conduct.web.SupervisionCommandController.SUPERVISIONS;

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
import vn.hdnd.cuulong.platform.commands.Versioned;
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
import vn.hdnd.cuulong.supervision.conduct.RecommendationAction;
import vn.hdnd.cuulong.supervision.conduct.Supervision;
import vn.hdnd.cuulong.supervision.conduct.SupervisionAction;
import vn.hdnd.cuulong.supervision.conduct.SupervisionFilter;
import vn.hdnd.cuulong.supervision.conduct.SupervisionForm;
import vn.hdnd.cuulong.supervision.conduct.SupervisionList;
import vn.hdnd.cuulong.supervision.conduct.SupervisionStatus;

@RestController
@Tag(name = "supervisions")
final class SupervisionQueryController {

  static final String YEARS = "/api/supervision/v1/supervision-years";

  private final SupervisionList list;
  private final AggregateCommands<Supervision> supervisions;

  private final CaseActions actions;

  SupervisionQueryController(
      SupervisionList list, AggregateCommands<Supervision> supervisions, CaseActions actions) {
    this.list = list;
    this.supervisions = supervisions;
    this.actions = actions;
  }

  @GetMapping(SUPERVISIONS)
  @Operation(
      summary = "Danh sách cuộc giám sát. List supervisions",
      description = "Supervisions of the council by their opening, with their recommendations.")
  Page<SupervisionView> listSupervisions(
      Caller caller,
      PageRequest page,
      @Parameter(description = "Năm mở cuộc giám sát. Year of the opening.")
          @RequestParam
          @PlausibleYear
          @Nullable Integer year,
      @RequestParam @Nullable SupervisionForm form,
      @RequestParam @Nullable SupervisionStatus status,
      @Parameter(
              description =
                  "Phần đầu của từ trong tên, chủ thể hoặc cơ quan chịu sự giám sát, có dấu hoặc "
                      + "không dấu. Beginnings of words of title, subject or supervised bodies, with "
                      + "or without diacritics.")
          @RequestParam
          @Size(max = SearchQuery.MAX_LENGTH)
          @Nullable String q) {
    var filter = new SupervisionFilter(year, form, status, q);
    return Page.of(page, window -> list.list(caller.council(), filter, window))
        .map(SupervisionView::of);
  }

  @GetMapping(YEARS)
  @Operation(
      summary =
          "Các năm có cuộc giám sát. The years that have supervisions, for the filter of "
              + "their list",
      description =
          "The years in which the council has supervisions, for the filter of their list.")
  Years listSupervisionYears(Caller caller) {
    return new Years(list.years(caller.council()));
  }

  @GetMapping(SUPERVISIONS + "/{id}")
  @Operation(
      summary = "Xem một cuộc giám sát. Read a supervision",
      description = "The supervision as it is now, with each recommendation and every step.")
  ResponseEntity<SupervisionCase> readSupervision(
      Caller caller, @PathVariable AggregateId<Supervision> id) {
    var found = supervisions.find(caller.council(), id).orElseThrow(Absent::problem);
    return ResponseEntity.ok().eTag(IfMatch.tag(found.version())).body(view(caller, found));
  }

  private SupervisionCase view(Caller caller, Versioned<Supervision> found) {
    Supervision supervision = found.state();
    return SupervisionCase.of(
        found,
        supervision.recommendations().stream()
            .map(each ->
                RecommendationCase.of(
                    each, actions.of(caller, RecommendationAction.class, each::against)))
            .toList(),
        actions.of(
            caller, SupervisionAction.class, (action, today) -> supervision.against(action)));
  }
}
