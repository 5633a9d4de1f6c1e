package vn.hdnd.cuulong.petitions.casework.web;

import static vn.hdnd.cuulong.petitions.casework.web.PetitionCommandController.PETITIONS;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hdnd.cuulong.petitions.casework.PetitionFilter;
import vn.hdnd.cuulong.petitions.casework.PetitionStatus;
import vn.hdnd.cuulong.petitions.casework.PetitionViews.Place;
import vn.hdnd.cuulong.petitions.casework.Reader;
import vn.hdnd.cuulong.petitions.casework.ReadingPetitions;
import vn.hdnd.cuulong.petitions.intake.PetitionKind;
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.security.Role;
import vn.hdnd.cuulong.platform.web.command.IfMatch;
import vn.hdnd.cuulong.platform.web.paging.Cursor;
import vn.hdnd.cuulong.platform.web.paging.Page;
import vn.hdnd.cuulong.platform.web.paging.PageRequest;
import vn.hdnd.cuulong.platform.web.problem.Absent;

@RestController
@Tag(name = "petitions")
final class PetitionQueryController {

  private static final Role LEAD = new Role(Reader.LEAD);

  private final ReadingPetitions reading;

  PetitionQueryController(ReadingPetitions reading) {
    this.reading = reading;
  }

  @GetMapping(PETITIONS)
  @Operation(
      operationId = "listPetitions",
      summary = "Danh sách đơn. List the council's petitions, the latest received first",
      description =
          "The list follows the petitions within a moment. A denunciation is in it for the accounts"
              + " that handle it and for the office's lead only; that it was shown stands in the"
              + " audit.")
  Page<PetitionView> list(
      Caller caller,
      PageRequest page,
      @Parameter(description = "Year of receipt.")
          @RequestParam(required = false)
          @Min(1900)
          @Max(2999)
          @Nullable Integer year,
      @RequestParam(required = false) @Nullable PetitionKind kind,
      @RequestParam(required = false) @Nullable PetitionStatus status,
      @RequestParam(required = false) @Nullable Boolean eligible,
      @Parameter(
              description =
                  "Beginnings of words in the subject, paper file number or agency, with or without"
                      + " marks; or a code from a receipt.")
          @RequestParam(required = false)
          @Size(max = 200)
          @Nullable String q) {
    var filter = new PetitionFilter(year, kind, status, eligible, q);
    Place after = page.start().map(last -> new Place(last.sortKey(), last.id())).orElse(null);
    List<PetitionView> rows =
        reading.list(reader(caller), filter, after, page.limit()).stream()
            .map(PetitionView::of)
            .toList();
    return Page.of(rows, page, row -> new Cursor(row.receivedOn().toString(), row.id()));
  }

  @GetMapping(PETITIONS + "/{id}")
  @Operation(
      operationId = "getPetition",
      summary = "Xem một đơn. Read one petition with its steps",
      description =
          "Its version is the ETag, for If-Match of a later command. A denunciation is as good as"
              + " absent for everybody but the accounts that handle it and the office's lead; each"
              + " reading of one stands in the audit.")
  ResponseEntity<PetitionCase> one(Caller caller, @PathVariable String id) {
    return reading
        .one(reader(caller), id)
        .map(found ->
            ResponseEntity.ok().eTag(IfMatch.tag(found.version())).body(PetitionCase.of(found)))
        .orElseThrow(Absent::problem);
  }

  private static Reader reader(Caller caller) {
    return new Reader(caller.council(), caller.account(), caller.has(LEAD));
  }
}
