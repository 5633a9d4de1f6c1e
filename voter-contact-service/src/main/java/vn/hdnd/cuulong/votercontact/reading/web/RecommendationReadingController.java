package vn.hdnd.cuulong.votercontact.reading.web;

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
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.web.paging.Page;
import vn.hdnd.cuulong.platform.web.paging.PageRequest;
import vn.hdnd.cuulong.platform.web.problem.Absent;
import vn.hdnd.cuulong.votercontact.reading.RecommendationFilter;
import vn.hdnd.cuulong.votercontact.reading.RecommendationItem;
import vn.hdnd.cuulong.votercontact.reading.VoterContactLists;
import vn.hdnd.cuulong.votercontact.recommendations.Level;
import vn.hdnd.cuulong.votercontact.recommendations.RecommendationStatus;
import vn.hdnd.cuulong.votercontact.recommendations.Recommendations;

@RestController
@Tag(name = "recommendations")
final class RecommendationReadingController {

  private static final String RECOMMENDATIONS = "/api/voter-contact/v1/recommendations";

  private final Recommendations recommendations;
  private final VoterContactLists lists;

  RecommendationReadingController(Recommendations recommendations, VoterContactLists lists) {
    this.recommendations = recommendations;
    this.lists = lists;
  }

  @GetMapping(RECOMMENDATIONS)
  @Operation(
      operationId = "listRecommendations",
      summary = "Danh sách kiến nghị. List recommendations, the latest consolidated first",
      description = "The list follows the records within a moment; timelines are on the records.")
  Page<RecommendationView> list(
      Caller caller,
      PageRequest page,
      @Parameter(description = "Year of consolidation.")
          @RequestParam(required = false)
          @Min(1900)
          @Max(2999)
          @Nullable Integer year,
      @RequestParam(required = false) @Nullable RecommendationStatus status,
      @RequestParam(required = false) @Nullable Level level,
      @Parameter(description = "Beginnings of words in text or agency, with or without marks.")
          @RequestParam(required = false)
          @Size(max = 200)
          @Nullable String q) {
    var filter = new RecommendationFilter(year, status, level, q);
    return Answers.page(
        page,
        window -> views(lists.recommendations(caller.council(), filter, window)),
        RecommendationView::consolidatedOn,
        RecommendationView::id);
  }

  @GetMapping(RECOMMENDATIONS + "/{id}")
  @Operation(
      operationId = "getRecommendation",
      summary = "Xem một kiến nghị. Read one recommendation with its steps",
      description = "Its version is the ETag, for If-Match of a later command.")
  ResponseEntity<RecommendationView> one(Caller caller, @PathVariable String id) {
    return recommendations
        .find(caller.council(), id)
        .map(RecommendationView::of)
        .map(view -> Answers.record(view, view.version()))
        .orElseThrow(Absent::problem);
  }

  private static List<RecommendationView> views(List<RecommendationItem> items) {
    return items.stream().map(RecommendationView::of).toList();
  }
}
