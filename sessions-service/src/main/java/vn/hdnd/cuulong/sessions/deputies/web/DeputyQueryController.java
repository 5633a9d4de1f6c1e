package vn.hdnd.cuulong.sessions.deputies.web;

import static vn.hdnd.cuulong.sessions.deputies.web.DeputyCommandController.DEPUTIES;

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
import vn.hdnd.cuulong.platform.web.problem.Absent;
import vn.hdnd.cuulong.sessions.deputies.Deputy;
import vn.hdnd.cuulong.sessions.deputies.DeputyAction;
import vn.hdnd.cuulong.sessions.deputies.DeputyFilter;
import vn.hdnd.cuulong.sessions.deputies.DeputyList;
import vn.hdnd.cuulong.sessions.deputies.DeputyState;

@RestController
@Tag(name = "deputies")
final class DeputyQueryController {

  private final DeputyList list;
  private final AggregateCommands<Deputy> deputies;
  private final CaseActions actions;

  DeputyQueryController(DeputyList list, AggregateCommands<Deputy> deputies, CaseActions actions) {
    this.list = list;
    this.deputies = deputies;
    this.actions = actions;
  }

  @GetMapping(DEPUTIES)
  @Operation(
      summary = "Danh sách đại biểu. List deputies",
      description = "Deputies of the council by the first day of their mandate, the latest first.")
  Page<DeputyView> listDeputies(
      Caller caller,
      PageRequest page,
      @RequestParam @Size(max = 60) @Nullable String termId,
      @RequestParam @Nullable DeputyState state,
      @Parameter(
              description =
                  "Phần đầu của từ trong tên, có dấu hoặc không dấu. Beginnings of words of the "
                      + "name, with or without diacritics.")
          @RequestParam
          @Size(max = SearchQuery.MAX_LENGTH)
          @Nullable String q) {
    var filter = new DeputyFilter(AggregateId.ofNullable(termId), state, q);
    return Page.of(page, window -> list.list(caller.council(), filter, window)).map(DeputyView::of);
  }

  @GetMapping(DEPUTIES + "/{id}")
  @Operation(
      summary = "Xem một đại biểu. Read a deputy",
      description = "The deputy's record as it is now, with the states from day to day.")
  ResponseEntity<DeputyCase> readDeputy(Caller caller, @PathVariable AggregateId<Deputy> id) {
    var found = deputies.find(caller.council(), id).orElseThrow(Absent::problem);
    return ResponseEntity.ok()
        .eTag(IfMatch.tag(found.version()))
        .body(
            DeputyCase.of(
                found,
                actions.today(),
                actions.of(caller, DeputyAction.class, found.state()::against)));
  }
}
