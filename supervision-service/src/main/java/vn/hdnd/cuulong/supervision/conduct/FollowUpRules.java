package vn.hdnd.cuulong.supervision.conduct;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.supervision.refusal.OfficeRule;
import vn.hdnd.cuulong.supervision.refusal.SupervisionRefusal;

/** Rules for answers and verifications, one method each. */
final class FollowUpRules {

  private FollowUpRules() {}

  /** After this many answers the agency is supervised again. */
  static Optional<Refusal> answersLeft(Recommendation recommendation, LocalDate day) {
    return FollowUpLaw.ANSWERS
        .on(day)
        .filter(rule -> recommendation.answers().size() >= rule.value())
        .map(rule ->
            new Refusal(
                SupervisionRefusal.ANSWERED_ENOUGH,
                Map.of("n", Integer.toString(recommendation.n()), "limit", rule.value().toString()),
                rule.citation()));
  }

  /** A recommendation that was found done needs no further answer. */
  static Optional<Refusal> notSettled(Recommendation recommendation) {
    return recommendation.isSettled()
        ? Optional.of(
            Refusal.of(
                SupervisionRefusal.RECOMMENDATION_SETTLED,
                Map.of("n", Integer.toString(recommendation.n()))))
        : Optional.empty();
  }

  /** An answer is not before the recommendation or its last step. */
  static Optional<Refusal> answeredInOrder(Recommendation recommendation, LocalDate answeredOn) {
    return OfficeRule.broken(
        answeredOn.isBefore(recommendation.lastStep()),
        SupervisionRefusal.ANSWER_BEFORE_LAST_STEP,
        Map.of("date", answeredOn.toString(), "last", recommendation.lastStep().toString()));
  }

  /** Only an answer can be verified, and each once. */
  static Optional<Refusal> answerToVerify(Recommendation recommendation) {
    Map<String, String> which = Map.of("n", Integer.toString(recommendation.n()));
    return recommendation.answers().isEmpty()
        ? Optional.of(Refusal.of(SupervisionRefusal.NOT_ANSWERED, which))
        : recommendation
            .verification()
            .map(earlier -> Refusal.of(SupervisionRefusal.ANSWER_ALREADY_VERIFIED, which));
  }

  /** Whoever verifies looked at the last answer. */
  static Optional<Refusal> ofTheLastAnswer(Recommendation recommendation, int ofAnswer) {
    int last = recommendation.answers().size();
    return ofAnswer == last
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                SupervisionRefusal.NOT_THE_LAST_ANSWER,
                Map.of(
                    "n", Integer.toString(recommendation.n()),
                    "ofAnswer", Integer.toString(ofAnswer),
                    "last", Integer.toString(last))));
  }

  static Optional<Refusal> verifiedInOrder(Recommendation recommendation, LocalDate verifiedOn) {
    return OfficeRule.broken(
        verifiedOn.isBefore(recommendation.lastStep()),
        SupervisionRefusal.VERIFIED_BEFORE_ANSWER,
        Map.of("date", verifiedOn.toString(), "answeredOn", recommendation.lastStep().toString()));
  }
}
