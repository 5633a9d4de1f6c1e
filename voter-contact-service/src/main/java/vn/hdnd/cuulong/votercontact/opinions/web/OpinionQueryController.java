package vn.hdnd.cuulong.votercontact.opinions.web;

import static vn.hdnd.cuulong.votercontact.opinions.web.OpinionCommandController.OPINIONS;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.search.SearchQuery;
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.web.command.IfMatch;
import vn.hdnd.cuulong.platform.web.paging.Page;
import vn.hdnd.cuulong.platform.web.paging.PageRequest;
import vn.hdnd.cuulong.platform.web.problem.Absent;
import vn.hdnd.cuulong.votercontact.opinions.Consolidations;
import vn.hdnd.cuulong.votercontact.opinions.Opinion;
import vn.hdnd.cuulong.votercontact.opinions.OpinionFilter;
import vn.hdnd.cuulong.votercontact.opinions.OpinionList;
import vn.hdnd.cuulong.votercontact.opinions.OpinionRow;
import vn.hdnd.cuulong.votercontact.opinions.Opinions;
import vn.hdnd.cuulong.votercontact.opinions.Sector;

@RestController
@Tag(name = "opinions")
final class OpinionQueryController {

  private final Opinions opinions;
  private final OpinionList list;
  private final Consolidations consolidations;

  OpinionQueryController(Opinions opinions, OpinionList list, Consolidations consolidations) {
    this.opinions = opinions;
    this.list = list;
    this.consolidations = consolidations;
  }

  @GetMapping(OPINIONS)
  @Operation(
      summary = "Danh sách ý kiến. List opinions, those of the latest meetings first",
      description = "Each with the recommendation that it was consolidated into, if any.")
  Page<OpinionView> listOpinions(
      Caller caller,
      PageRequest page,
      @Parameter(
              description = "Chỉ các ý kiến của cuộc tiếp xúc này. Only opinions of this meeting.")
          @RequestParam
          @Size(max = 100)
          @Nullable String meetingId,
      @Parameter(description = "Chỉ các ý kiến về ngành này. Only opinions on this branch of work.")
          @RequestParam
          @Nullable Sector sector,
      @Parameter(
              description =
                  "Phần đầu của từ trong nội dung, có dấu hoặc không dấu. Beginnings of words in "
                      + "the text, with or without marks.")
          @RequestParam
          @Size(max = SearchQuery.MAX_LENGTH)
          @Nullable String q) {
    CouncilId council = caller.council();
    var filter = new OpinionFilter(AggregateId.ofNullable(meetingId), sector, q);
    Page<Line<OpinionRow>> lines = Page.of(page, window -> list.list(council, filter, window));
    Map<String, String> consolidated =
        consolidations.of(council, lines.items().stream().map(Line::id).toList());
    return lines.map(line -> OpinionView.of(line, consolidated.get(line.id())));
  }

  @GetMapping(OPINIONS + "/{id}")
  @Operation(
      summary = "Xem một ý kiến. Read one opinion",
      description = "With the recommendation that it was consolidated into, if any.")
  ResponseEntity<OpinionView> getOpinion(Caller caller, @PathVariable AggregateId<Opinion> id) {
    return opinions
        .find(caller.council(), id)
        .map(found ->
            OpinionView.of(
                found.line(OpinionRow::of),
                consolidations.of(caller.council(), List.of(id.value())).get(id.value())))
        .map(view -> ResponseEntity.ok().eTag(IfMatch.tag(view.version())).body(view))
        .orElseThrow(Absent::problem);
  }
}
