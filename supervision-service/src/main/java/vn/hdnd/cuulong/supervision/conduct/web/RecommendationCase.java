package vn.hdnd.cuulong.supervision.conduct.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.web.action.ActionView;
import vn.hdnd.cuulong.supervision.conduct.Answer;
import vn.hdnd.cuulong.supervision.conduct.Recommendation;
import vn.hdnd.cuulong.supervision.conduct.RecommendationAction;
import vn.hdnd.cuulong.supervision.conduct.RecommendationStatus;
import vn.hdnd.cuulong.supervision.conduct.Verification;

@Schema(name = "RecommendationCase", description = "A recommendation of a supervision.")
record RecommendationCase(
    @Schema(description = "Number within the supervision, from 1.") int n,
    String text,
    String agency,
    @Nullable LocalDate dueOn,
    RecommendationStatus status,
    @Schema(description = "How many answers there are; the number of the last one.") int answers,
    @Schema(description = "The agency's last answer.") @Nullable Answer answer,
    @Schema(description = "The verification of the last answer.")
        @Nullable Verification verification,
    List<ActionView<RecommendationAction>> actions) {

  static RecommendationCase of(
      Recommendation recommendation, List<ActionView<RecommendationAction>> actions) {
    return new RecommendationCase(
        recommendation.n(),
        recommendation.text(),
        recommendation.agency(),
        recommendation.dueOn(),
        recommendation.status(),
        recommendation.answers().size(),
        recommendation.answer().orElse(null),
        recommendation.verification().orElse(null),
        actions);
  }
}
