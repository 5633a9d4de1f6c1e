package vn.hdnd.cuulong.petitions.casework.web;

import static vn.hdnd.cuulong.petitions.casework.web.PetitionCommandController.PETITIONS;

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
import vn.hdnd.cuulong.petitions.casework.Petition;
import vn.hdnd.cuulong.petitions.casework.PetitionAction;
import vn.hdnd.cuulong.petitions.casework.PetitionFilter;
import vn.hdnd.cuulong.petitions.casework.PetitionStatus;
import vn.hdnd.cuulong.petitions.casework.Reader;
import vn.hdnd.cuulong.petitions.casework.ReadingPetitions;
import vn.hdnd.cuulong.petitions.intake.PetitionKind;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.lists.search.SearchQuery;
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.security.Role;
import vn.hdnd.cuulong.platform.web.action.CaseActions;
import vn.hdnd.cuulong.platform.web.command.IfMatch;
import vn.hdnd.cuulong.platform.web.paging.Page;
import vn.hdnd.cuulong.platform.web.paging.PageRequest;
import vn.hdnd.cuulong.platform.web.paging.PlausibleYear;
import vn.hdnd.cuulong.platform.web.paging.Years;
import vn.hdnd.cuulong.platform.web.problem.Absent;

@RestController
@Tag(name = "petitions")
final class PetitionQueryController {

  static final String YEARS = "/api/petitions/v1/petition-years";

  private static final Role LEAD = new Role(Reader.LEAD);

  private final ReadingPetitions reading;

  private final CaseActions actions;

  PetitionQueryController(ReadingPetitions reading, CaseActions actions) {
    this.reading = reading;
    this.actions = actions;
  }

  @GetMapping(PETITIONS)
  @Operation(
      summary = "Danh sách đơn. List the council's petitions, the latest received first",
      description =
          "A denunciation is in it for the accounts that handle it and for the office's lead only; that"
              + " it was shown stands in the audit.")
  Page<PetitionView> listPetitions(
      Caller caller,
      PageRequest page,
      @Parameter(description = "Năm tiếp nhận. Year of receipt.") @RequestParam @PlausibleYear
          @Nullable Integer year,
      @RequestParam @Nullable PetitionKind kind,
      @RequestParam @Nullable PetitionStatus status,
      @RequestParam @Nullable Boolean eligible,
      @Parameter(
              description =
                  "Phần đầu của từ trong nội dung, tên cơ quan, số hồ sơ giấy và số văn bản, có "
                      + "dấu hoặc không dấu; hoặc mã trên giấy biên nhận. Số trùng khớp đứng đầu, sau "
                      + "đó là đúng dấu. Beginnings of words in the subject, the agency, the paper "
                      + "file number and the numbers of letters, with or without marks; or a code from "
                      + "a receipt. An exact number comes first, then exact marks.")
          @RequestParam
          @Size(max = SearchQuery.MAX_LENGTH)
          @Nullable String q) {
    var filter = new PetitionFilter(year, kind, status, eligible, q);
    return Page.of(
            page, window -> reading.list(reader(caller), filter, window.after(), page.limit()))
        .map(PetitionView::of);
  }

  @GetMapping(YEARS)
  @Operation(
      summary = "Các năm có đơn. The years that have petitions, for the filter of their list",
      description = "Those of the petitions that the caller's list has.")
  Years listPetitionYears(Caller caller) {
    return new Years(reading.years(reader(caller)));
  }

  @GetMapping(PETITIONS + "/{id}")
  @Operation(
      summary = "Xem một đơn. Read one petition with its steps",
      description =
          "Its version is the ETag, for If-Match of a later command. A denunciation is visible only to"
              + " the accounts that handle it and the office's lead, and gets 404 for everybody else;"
              + " the audit records each reading.")
  ResponseEntity<PetitionCase> getPetition(Caller caller, @PathVariable AggregateId<Petition> id) {
    return reading
        .one(reader(caller), id)
        .map(found ->
            ResponseEntity.ok().eTag(IfMatch.tag(found.version())).body(view(caller, found)))
        .orElseThrow(Absent::problem);
  }

  private PetitionCase view(Caller caller, Versioned<Petition> found) {
    return PetitionCase.of(
        found, actions.today(), actions.of(caller, PetitionAction.class, found.state()::against));
  }

  private static Reader reader(Caller caller) {
    return new Reader(caller.council(), caller.account(), caller.has(LEAD));
  }
}
