package vn.hdnd.cuulong.supervision.lists.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.supervision.conduct.RecommendationStatus;
import vn.hdnd.cuulong.supervision.lists.RecommendationItem;

/** A recommendation as the list shows it. */
@Schema(name = "RecommendationItem")
record RecommendationLine(
    int n,
    String text,
    String agency,
    @Nullable LocalDate dueOn,
    RecommendationStatus status,
    @Schema(description = "The agency's last answer.") RecommendationItem.@Nullable Answered answer,
    @Schema(description = "What was found of the last answer.")
        RecommendationItem.@Nullable Verified verification) {

  static RecommendationLine of(RecommendationItem item) {
    return new RecommendationLine(
        item.n(),
        item.text(),
        item.agency(),
        item.dueOn(),
        item.status(),
        item.answer(),
        item.verification());
  }
}
