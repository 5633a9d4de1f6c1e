package vn.hdnd.cuulong.votercontact.recommendations.web;

import static vn.hdnd.cuulong.votercontact.recommendations.web.RecommendationCommandController.RECOMMENDATIONS;

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
import vn.hdnd.cuulong.votercontact.recommendations.Level;
import vn.hdnd.cuulong.votercontact.recommendations.Recommendation;
import vn.hdnd.cuulong.votercontact.recommendations.RecommendationAction;
import vn.hdnd.cuulong.votercontact.recommendations.RecommendationFilter;
import vn.hdnd.cuulong.votercontact.recommendations.RecommendationList;
import vn.hdnd.cuulong.votercontact.recommendations.RecommendationStatus;
import vn.hdnd.cuulong.votercontact.recommendations.Recommendations;

@RestController
@Tag(name = "recommendations")
final class RecommendationQueryController {

  static final String YEARS = "/api/voter-contact/v1/recommendation-years";

  private final Recommendations recommendations;
  private final RecommendationList list;

  private final CaseActions actions;

  RecommendationQueryController(
      Recommendations recommendations, RecommendationList list, CaseActions actions) {
    this.recommendations = recommendations;
    this.list = list;
    this.actions = actions;
  }

  @GetMapping(RECOMMENDATIONS)
  @Operation(
      summary = "Danh sách kiến nghị. List recommendations, the latest consolidated first",
      description = "Timelines are on the records.")
  Page<RecommendationView> listRecommendations(
      Caller caller,
      PageRequest page,
      @Parameter(description = "Năm tổng hợp. Year of consolidation.") @RequestParam @PlausibleYear
          @Nullable Integer year,
      @RequestParam @Nullable RecommendationStatus status,
      @RequestParam @Nullable Level level,
      @Parameter(
              description =
                  "Phần đầu của từ trong nội dung hoặc tên cơ quan, có dấu hoặc không dấu. "
                      + "Beginnings of words in text or agency, with or without marks.")
          @RequestParam
          @Size(max = SearchQuery.MAX_LENGTH)
          @Nullable String q) {
    var filter = new RecommendationFilter(year, status, level, q);
    return Page.of(page, window -> list.list(caller.council(), filter, window))
        .map(RecommendationView::of);
  }

  @GetMapping(YEARS)
  @Operation(
      summary =
          "Các năm có kiến nghị. The years that have recommendations, for the filter of their list",
      description =
          "Those of the council's own recommendations, by their day in Vietnam, latest first.")
  Years listRecommendationYears(Caller caller) {
    return new Years(list.years(caller.council()));
  }

  @GetMapping(RECOMMENDATIONS + "/{id}")
  @Operation(
      summary = "Xem một kiến nghị. Read one recommendation with its steps",
      description = "Its version is the ETag, for If-Match of a later command.")
  ResponseEntity<RecommendationView> getRecommendation(
      Caller caller, @PathVariable AggregateId<Recommendation> id) {
    return recommendations
        .find(caller.council(), id)
        .map(found ->
            RecommendationView.of(
                found,
                actions.of(
                    caller,
                    RecommendationAction.class,
                    (action, today) -> found.state().against(action))))
        .map(view -> ResponseEntity.ok().eTag(IfMatch.tag(view.version())).body(view))
        .orElseThrow(Absent::problem);
  }
}
