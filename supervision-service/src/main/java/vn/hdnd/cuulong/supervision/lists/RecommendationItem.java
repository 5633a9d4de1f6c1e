package vn.hdnd.cuulong.supervision.lists;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.supervision.conduct.AnswerResult;
import vn.hdnd.cuulong.supervision.conduct.RecommendationStatus;
import vn.hdnd.cuulong.supervision.conduct.VerificationResult;

/** A recommendation in the list; the words of answers stay on the supervision's own page. */
public record RecommendationItem(
    int n,
    String text,
    String agency,
    @Nullable LocalDate dueOn,
    RecommendationStatus status,
    @Nullable Answered answer,
    @Nullable Verified verification) {

  /** What the agency said, and when. */
  public record Answered(LocalDate answeredOn, AnswerResult result) {}

  /** What was found, and when. */
  public record Verified(LocalDate verifiedOn, VerificationResult result) {}
}
