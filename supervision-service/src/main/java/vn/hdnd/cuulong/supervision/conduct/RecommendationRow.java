package vn.hdnd.cuulong.supervision.conduct;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A recommendation's line in a list; the texts of answers are only on the supervision's page. */
public record RecommendationRow(
    int n,
    String text,
    String agency,
    @Nullable LocalDate dueOn,
    RecommendationStatus status,
    @Nullable Answered answer,
    @Nullable Verified verification) {

  /** The day and result of the agency's answer. */
  public record Answered(LocalDate answeredOn, AnswerResult result) {}

  /** The result and day of the verification. */
  public record Verified(LocalDate verifiedOn, VerificationResult result) {}

  static RecommendationRow of(Recommendation recommendation) {
    return new RecommendationRow(
        recommendation.n(),
        recommendation.text(),
        recommendation.agency(),
        recommendation.dueOn(),
        recommendation.status(),
        recommendation
            .answer()
            .map(last -> new Answered(last.answeredOn(), last.result()))
            .orElse(null),
        recommendation
            .verification()
            .map(found -> new Verified(found.verifiedOn(), found.result()))
            .orElse(null));
  }
}
