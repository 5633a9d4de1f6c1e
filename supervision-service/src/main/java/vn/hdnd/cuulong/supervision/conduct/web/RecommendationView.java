package vn.hdnd.cuulong.supervision.conduct.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.supervision.conduct.RecommendationRow;
import vn.hdnd.cuulong.supervision.conduct.RecommendationStatus;

@Schema(name = "RecommendationView", description = "A recommendation in a list.")
record RecommendationView(
    int n,
    String text,
    String agency,
    @Nullable LocalDate dueOn,
    RecommendationStatus status,
    @Schema(description = "The agency's last answer.") RecommendationRow.@Nullable Answered answer,
    @Schema(description = "The verification of the last answer.")
        RecommendationRow.@Nullable Verified verification) {

  static RecommendationView of(RecommendationRow row) {
    return new RecommendationView(
        row.n(),
        row.text(),
        row.agency(),
        row.dueOn(),
        row.status(),
        row.answer(),
        row.verification());
  }
}
