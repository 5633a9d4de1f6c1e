package vn.hdnd.cuulong.supervision.conduct;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.supervision.refusal.SupervisionRefusal;

/** What answers and verifications must keep; one method each. */
final class FollowUpRules {

  private FollowUpRules() {}

  /** What was found to be done needs no further answer. */
  static Optional<Refusal> notSettled(Recommendation recommendation) {
    return broken(
        recommendation.isSettled(),
        SupervisionRefusal.RECOMMENDATION_SETTLED,
        Map.of("n", Integer.toString(recommendation.n())));
  }

  /** Nothing is answered before it was recommended, nor before what happened last. */
  static Optional<Refusal> answeredInOrder(Recommendation recommendation, LocalDate answeredOn) {
    return broken(
        answeredOn.isBefore(recommendation.lastStep()),
        SupervisionRefusal.ANSWER_BEFORE_LAST_STEP,
        Map.of("date", answeredOn.toString(), "last", recommendation.lastStep().toString()));
  }

  /** Only an answer can be verified, and each one once. */
  static Optional<Refusal> answerToVerify(Recommendation recommendation) {
    Map<String, String> which = Map.of("n", Integer.toString(recommendation.n()));
    return switch (recommendation.status()) {
      case MADE -> Optional.of(Refusal.of(SupervisionRefusal.NOT_ANSWERED, which));
      case VERIFIED -> Optional.of(Refusal.of(SupervisionRefusal.ANSWER_ALREADY_VERIFIED, which));
      case ANSWERED -> Optional.empty();
    };
  }

  static Optional<Refusal> verifiedInOrder(Recommendation recommendation, LocalDate verifiedOn) {
    return broken(
        verifiedOn.isBefore(recommendation.lastStep()),
        SupervisionRefusal.VERIFIED_BEFORE_ANSWER,
        Map.of("date", verifiedOn.toString(), "answeredOn", recommendation.lastStep().toString()));
  }

  private static Optional<Refusal> broken(
      boolean isBroken, SupervisionRefusal reason, Map<String, String> arguments) {
    return isBroken ? Optional.of(Refusal.of(reason, arguments)) : Optional.empty();
  }
}
