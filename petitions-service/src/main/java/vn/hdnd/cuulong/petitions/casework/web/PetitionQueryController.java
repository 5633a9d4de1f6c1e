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
import vn.hdnd.cuulong.petitions.casework.PetitionViews;
import vn.hdnd.cuulong.petitions.casework.PetitionViews.Place;
import vn.hdnd.cuulong.petitions.casework.Petitions;
import vn.hdnd.cuulong.petitions.intake.PetitionKind;
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.web.command.IfMatch;
import vn.hdnd.cuulong.platform.web.paging.Cursor;
import vn.hdnd.cuulong.platform.web.paging.Page;
import vn.hdnd.cuulong.platform.web.paging.PageRequest;
import vn.hdnd.cuulong.platform.web.problem.Absent;

@RestController
@Tag(name = "petitions")
final class PetitionQueryController {

  private final Petitions petitions;
  private final PetitionViews views;

  PetitionQueryController(Petitions petitions, PetitionViews views) {
    this.petitions = petitions;
    this.views = views;
  }

  @GetMapping(PETITIONS)
  @Operation(
      operationId = "listPetitions",
      summary = "Danh sách đơn. List the council's petitions, the latest received first",
      description = "The list follows the petitions within a moment.")
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
        views.list(caller.council(), filter, after, page.fetch()).stream()
            .map(PetitionView::of)
            .toList();
    return Page.of(rows, page, row -> new Cursor(row.receivedOn().toString(), row.id()));
  }

  @GetMapping(PETITIONS + "/{id}")
  @Operation(
      operationId = "getPetition",
      summary = "Xem một đơn. Read one petition with its steps",
      description = "Its version is the ETag, for If-Match of a later command.")
  ResponseEntity<PetitionCase> one(Caller caller, @PathVariable String id) {
    return petitions
        .find(caller.council(), id)
        .map(found ->
            ResponseEntity.ok().eTag(IfMatch.tag(found.version())).body(PetitionCase.of(found)))
        .orElseThrow(Absent::problem);
  }
}
