package vn.hdnd.cuulong.sessions.term.web;

import static vn.hdnd.cuulong.sessions.term.web.TermCommandController.TERMS;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.web.action.CaseActions;
import vn.hdnd.cuulong.platform.web.command.IfMatch;
import vn.hdnd.cuulong.platform.web.paging.Page;
import vn.hdnd.cuulong.platform.web.paging.PageRequest;
import vn.hdnd.cuulong.platform.web.problem.Absent;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;
import vn.hdnd.cuulong.sessions.term.TermAction;
import vn.hdnd.cuulong.sessions.term.TermList;

@RestController
@Tag(name = "terms")
final class TermQueryController {

  private final TermList list;
  private final AggregateCommands<CouncilTerm> terms;
  private final CaseActions actions;

  TermQueryController(TermList list, AggregateCommands<CouncilTerm> terms, CaseActions actions) {
    this.list = list;
    this.terms = terms;
    this.actions = actions;
  }

  @GetMapping(TERMS)
  @Operation(
      summary = "Danh sách nhiệm kỳ. List terms",
      description = "Terms of the council by their first day.")
  Page<TermView> listTerms(Caller caller, PageRequest page) {
    return Page.of(page, window -> list.list(caller.council(), window)).map(TermView::of);
  }

  @GetMapping(TERMS + "/{id}")
  @Operation(
      summary = "Xem một nhiệm kỳ. Read a term",
      description = "The term as it is now, with the deputies in office from day to day.")
  ResponseEntity<TermCase> readTerm(Caller caller, @PathVariable AggregateId<CouncilTerm> id) {
    var found = terms.find(caller.council(), id).orElseThrow(Absent::problem);
    return ResponseEntity.ok()
        .eTag(IfMatch.tag(found.version()))
        .body(
            TermCase.of(
                found,
                actions.today(),
                actions.of(caller, TermAction.class, found.state()::against)));
  }
}
