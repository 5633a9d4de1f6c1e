package vn.hdnd.cuulong.votercontact.reading.web;

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
import vn.hdnd.cuulong.platform.lists.search.SearchQuery;
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.web.paging.Page;
import vn.hdnd.cuulong.platform.web.paging.PageRequest;
import vn.hdnd.cuulong.platform.web.problem.Absent;
import vn.hdnd.cuulong.votercontact.opinions.Opinions;
import vn.hdnd.cuulong.votercontact.opinions.Sector;
import vn.hdnd.cuulong.votercontact.reading.OpinionFilter;
import vn.hdnd.cuulong.votercontact.reading.OpinionItem;
import vn.hdnd.cuulong.votercontact.reading.VoterContactLists;

@RestController
@Tag(name = "opinions")
final class OpinionReadingController {

  private static final String OPINIONS = "/api/voter-contact/v1/opinions";

  private final Opinions opinions;
  private final VoterContactLists lists;

  OpinionReadingController(Opinions opinions, VoterContactLists lists) {
    this.opinions = opinions;
    this.lists = lists;
  }

  @GetMapping(OPINIONS)
  @Operation(
      operationId = "listOpinions",
      summary = "Danh sách ý kiến. List opinions, those of the latest meetings first",
      description = "The list follows the records within a moment.")
  Page<OpinionView> list(
      Caller caller,
      PageRequest page,
      @Parameter(description = "Only opinions of this meeting.")
          @RequestParam(required = false)
          @Size(max = 100)
          @Nullable String meetingId,
      @Parameter(description = "Only opinions on this branch of work.")
          @RequestParam(required = false)
          @Nullable Sector sector,
      @Parameter(description = "Beginnings of words in the text, with or without marks.")
          @RequestParam(required = false)
          @Size(max = SearchQuery.MAX_LENGTH)
          @Nullable String q) {
    return Answers.page(
            page,
            window ->
                lists.opinions(caller.council(), new OpinionFilter(meetingId, sector, q), window))
        .map(OpinionView::of);
  }

  @GetMapping(OPINIONS + "/{id}")
  @Operation(
      operationId = "getOpinion",
      summary = "Xem một ý kiến. Read one opinion",
      description = "Its recommendation follows within a moment of the consolidation.")
  ResponseEntity<OpinionView> one(Caller caller, @PathVariable String id) {
    return opinions
        .find(caller.council(), id)
        .map(found ->
            OpinionItem.of(found, lists.recommendationOf(caller.council(), id).orElse(null)))
        .map(OpinionView::of)
        .map(view -> Answers.record(view, view.version()))
        .orElseThrow(Absent::problem);
  }
}
