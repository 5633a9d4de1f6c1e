package vn.hdnd.cuulong.sessions.papers.web;

import static vn.hdnd.cuulong.sessions.papers.web.PaperCommandController.PAPERS;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Min;
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
import vn.hdnd.cuulong.platform.security.Roles;
import vn.hdnd.cuulong.platform.web.action.CaseActions;
import vn.hdnd.cuulong.platform.web.command.IfMatch;
import vn.hdnd.cuulong.platform.web.paging.Page;
import vn.hdnd.cuulong.platform.web.paging.PageRequest;
import vn.hdnd.cuulong.platform.web.problem.Absent;
import vn.hdnd.cuulong.sessions.agenda.PaperKind;
import vn.hdnd.cuulong.sessions.papers.OwnReadings;
import vn.hdnd.cuulong.sessions.papers.Paper;
import vn.hdnd.cuulong.sessions.papers.PaperAction;
import vn.hdnd.cuulong.sessions.papers.PaperFilter;
import vn.hdnd.cuulong.sessions.papers.PaperList;
import vn.hdnd.cuulong.sessions.papers.PaperState;
import vn.hdnd.cuulong.sessions.papers.PaperVersion;
import vn.hdnd.cuulong.sessions.papers.ReadingPapers;

@RestController
@Tag(name = "papers")
final class PaperQueryController {

  private final PaperList list;
  private final AggregateCommands<Paper> papers;
  private final ReadingPapers reading;
  private final CaseActions actions;

  PaperQueryController(
      PaperList list, AggregateCommands<Paper> papers, ReadingPapers reading, CaseActions actions) {
    this.list = list;
    this.papers = papers;
    this.reading = reading;
    this.actions = actions;
  }

  @GetMapping(PAPERS)
  @Operation(
      summary = "Danh mục tài liệu kỳ họp. List the papers of sessions",
      description =
          "Papers by the day on which they came on the list, the latest first; to a deputy each"
              + " says whether it was opened.")
  Page<PaperView> listPapers(
      Caller caller,
      PageRequest page,
      @RequestParam @Size(max = 60) @Nullable String sessionId,
      @Parameter(
              description =
                  "Số định danh của nội dung trong chương trình. Lasting number of the item of the"
                      + " agenda.")
          @RequestParam
          @Min(1)
          @Nullable Integer agendaItem,
      @RequestParam @Nullable PaperKind kind,
      @RequestParam @Nullable PaperState state,
      @Parameter(
              description =
                  "Phần đầu của từ trong trích yếu, số ký hiệu, cơ quan. Beginnings of words of"
                      + " title, number and issuer, with or without diacritics.")
          @RequestParam
          @Size(max = SearchQuery.MAX_LENGTH)
          @Nullable String q) {
    var filter = new PaperFilter(AggregateId.ofNullable(sessionId), agendaItem, kind, state, q);
    OwnReadings own = reading.own(caller.council(), caller.account());
    return Page.of(page, window -> list.list(caller.council(), filter, window))
        .map(line -> PaperView.of(line, own));
  }

  @GetMapping(PAPERS + "/{id}")
  @Operation(
      summary = "Xem một tài liệu. Read a paper",
      description = "The paper as it is now, with the versions that the caller may open.")
  ResponseEntity<PaperCase> readPaper(Caller caller, @PathVariable AggregateId<Paper> id) {
    var found = papers.find(caller.council(), id).orElseThrow(Absent::problem);
    Paper paper = found.state();
    return ResponseEntity.ok()
        .eTag(IfMatch.tag(found.version()))
        .body(
            PaperCase.of(
                found,
                reading
                    .own(caller.council(), caller.account())
                    .of(paper.termId(), id, paper.accepted().map(PaperVersion::n).orElse(null))
                    .orElse(null),
                caller.hasAny(Roles.OFFICE) ? reading.readers(paper) : null,
                actions.of(
                    caller,
                    PaperAction.class,
                    (action, _) -> reading.against(paper, action, caller.account()))));
  }
}
