package vn.hdnd.cuulong.regional.practices.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.search.SearchQuery;
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.security.Roles;
import vn.hdnd.cuulong.platform.web.action.CaseActions;
import vn.hdnd.cuulong.platform.web.command.IfMatch;
import vn.hdnd.cuulong.platform.web.paging.Page;
import vn.hdnd.cuulong.platform.web.paging.PageRequest;
import vn.hdnd.cuulong.platform.web.problem.Absent;
import vn.hdnd.cuulong.regional.practices.AdoptingPractice;
import vn.hdnd.cuulong.regional.practices.DraftingPractice;
import vn.hdnd.cuulong.regional.practices.Practice;
import vn.hdnd.cuulong.regional.practices.PracticeAction;
import vn.hdnd.cuulong.regional.practices.PracticeList;
import vn.hdnd.cuulong.regional.practices.Practices;
import vn.hdnd.cuulong.regional.practices.SharingPractice;

@RestController
@Tag(name = "practices", description = "Thư viện kinh nghiệm. The practice library.")
final class PracticeController {

  static final String PRACTICES = "/api/regional/v1/practices";

  private final DraftingPractice drafting;
  private final SharingPractice sharing;
  private final AdoptingPractice adopting;
  private final Practices practices;
  private final PracticeList list;
  private final CaseActions actions;

  PracticeController(
      DraftingPractice drafting,
      SharingPractice sharing,
      AdoptingPractice adopting,
      Practices practices,
      PracticeList list,
      CaseActions actions) {
    this.drafting = drafting;
    this.sharing = sharing;
    this.adopting = adopting;
    this.practices = practices;
    this.list = list;
    this.actions = actions;
  }

  @PostMapping(PRACTICES)
  @Operation(
      summary = "Soạn kinh nghiệm. Write a practice down",
      description = "It stays with the council until the council decides to share it.")
  CommandOutcome draftPractice(
      CommandContext context, @Valid @RequestBody DraftPracticeRequest request) {
    return drafting.draft(context, request.command());
  }

  @PostMapping(PRACTICES + "/{id}/sharing")
  @Operation(
      summary = "Chia sẻ kinh nghiệm với vùng. Share a practice by the council's own decision",
      description =
          "404: practice-absent. 409: practice-already-shared. 422: date-in-future,"
              + " past-date-needs-lead.")
  CommandOutcome sharePractice(
      CommandContext context,
      @PathVariable AggregateId<Practice> id,
      @Valid @RequestBody SharePracticeRequest request) {
    return sharing.share(context, id, request.command());
  }

  @PostMapping(PRACTICES + "/{id}/adoptions")
  @Operation(
      summary = "Áp dụng kinh nghiệm của hội đồng khác. Adopt another council's practice",
      description =
          "404: practice-absent. 409: practice-is-own, practice-already-adopted. 422:"
              + " practice-adopted-before-shared, date-in-future, past-date-needs-lead.")
  CommandOutcome adoptPractice(
      CommandContext context,
      @PathVariable AggregateId<Practice> id,
      @Valid @RequestBody AdoptPracticeRequest request) {
    return adopting.adopt(context, id, request.command());
  }

  @GetMapping(PRACTICES)
  @Operation(
      summary = "Danh sách kinh nghiệm. Practices that the region shares, and the council's drafts",
      description = "The latest first. Voters and agencies see what is shared.")
  Page<PracticeView> listPractices(
      Caller caller,
      PageRequest page,
      @Parameter(
              description =
                  "Phần đầu của từ trong tên, lĩnh vực, vấn đề, kết quả và số quyết định, có dấu "
                      + "hoặc không dấu. Số trùng khớp đứng đầu, sau đó là đúng dấu. Beginnings of "
                      + "words in title, field, problem, result and the number of the decision, with "
                      + "or without marks. An exact number comes first, then exact marks.")
          @RequestParam
          @Size(max = SearchQuery.MAX_LENGTH)
          @Nullable String q) {
    return Page.of(page, window -> list.list(draftsOf(caller), q, window)).map(PracticeView::of);
  }

  @GetMapping(PRACTICES + "/{id}")
  @Operation(
      summary = "Xem một kinh nghiệm. Read one practice",
      description = "Its version is the ETag, for If-Match of a later command.")
  ResponseEntity<PracticePage> getPractice(Caller caller, @PathVariable AggregateId<Practice> id) {
    return practices
        .find(draftsOf(caller), id)
        .map(found ->
            ResponseEntity.ok().eTag(IfMatch.tag(found.version())).body(page(caller, found)))
        .orElseThrow(Absent::problem);
  }

  private PracticePage page(Caller caller, Versioned<Practice> found) {
    return PracticePage.of(
        found,
        actions.of(
            caller,
            PracticeAction.class,
            (action, today) -> found.state().against(action, caller.council())));
  }

  /**
   * Returns the council whose drafts the caller sees. A council in the token is not enough, because
   * tokens of voters and agencies have one too.
   */
  private static @Nullable CouncilId draftsOf(Caller caller) {
    return caller.hasAny(Roles.COUNCIL) ? caller.council() : null;
  }
}
