package vn.hdnd.cuulong.sessions.decisions.web;

import static vn.hdnd.cuulong.sessions.decisions.web.DecisionCommandController.DECISIONS;

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
import vn.hdnd.cuulong.sessions.decisions.CouncilSessions;
import vn.hdnd.cuulong.sessions.decisions.DecisionAction;
import vn.hdnd.cuulong.sessions.decisions.DecisionFilter;
import vn.hdnd.cuulong.sessions.decisions.DecisionGround;
import vn.hdnd.cuulong.sessions.decisions.DecisionList;
import vn.hdnd.cuulong.sessions.decisions.DecisionStatus;
import vn.hdnd.cuulong.sessions.decisions.StandingCommitteeDecision;

@RestController
@Tag(name = "standing-committee-decisions")
final class DecisionQueryController {

  static final String YEARS = "/api/sessions/v1/standing-committee-decision-years";

  private final DecisionList list;
  private final AggregateCommands<StandingCommitteeDecision> decisions;
  private final CouncilSessions sessions;
  private final CaseActions actions;

  DecisionQueryController(
      DecisionList list,
      AggregateCommands<StandingCommitteeDecision> decisions,
      CouncilSessions sessions,
      CaseActions actions) {
    this.list = list;
    this.decisions = decisions;
    this.sessions = sessions;
    this.actions = actions;
  }

  @GetMapping(DECISIONS)
  @Operation(
      summary = "Danh sách quyết định của Thường trực. List decisions of the Standing Committee",
      description = "Decisions by day, the latest first; withdrawn ones too.")
  Page<DecisionView> listDecisions(
      Caller caller,
      PageRequest page,
      @Parameter(description = "Năm ban hành. Year of the decision.") @RequestParam @PlausibleYear
          @Nullable Integer year,
      @RequestParam @Nullable DecisionStatus status,
      @RequestParam @Nullable DecisionGround ground,
      @Parameter(description = "Kỳ họp đã báo cáo. The session at which they were reported.")
          @RequestParam
          @Size(max = 60)
          @Nullable String sessionId,
      @Parameter(
              description =
                  "Phần đầu của từ trong số hoặc tên, có dấu hoặc không dấu. Beginnings of words"
                      + " of number or title, with or without diacritics.")
          @RequestParam
          @Size(max = SearchQuery.MAX_LENGTH)
          @Nullable String q) {
    var filter = new DecisionFilter(year, status, ground, AggregateId.ofNullable(sessionId), q);
    return Page.of(page, window -> list.list(caller.council(), filter, window))
        .map(DecisionView::of);
  }

  @GetMapping(YEARS)
  @Operation(
      summary = "Các năm có quyết định. The years that have decisions",
      description = "The years that have decisions, for the filter of their list.")
  Years listDecisionYears(Caller caller) {
    return new Years(list.years(caller.council()));
  }

  @GetMapping(DECISIONS + "/{id}")
  @Operation(
      summary = "Xem một quyết định của Thường trực. Read a decision of the Standing Committee",
      description = "The decision as it is now, with the session at which it is due.")
  ResponseEntity<DecisionCase> readDecision(
      Caller caller, @PathVariable AggregateId<StandingCommitteeDecision> id) {
    var found = decisions.find(caller.council(), id).orElseThrow(Absent::problem);
    return ResponseEntity.ok()
        .eTag(IfMatch.tag(found.version()))
        .body(
            DecisionCase.of(
                found,
                sessions.nextFrom(caller.council(), found.state().details().day()),
                actions.of(
                    caller,
                    DecisionAction.class,
                    (action, today) -> found.state().against(action))));
  }
}
