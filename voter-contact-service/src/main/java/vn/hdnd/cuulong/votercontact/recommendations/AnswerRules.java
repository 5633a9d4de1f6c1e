package vn.hdnd.cuulong.votercontact.recommendations;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.votercontact.refusal.OfficeRule;
import vn.hdnd.cuulong.votercontact.refusal.VoterContactRefusal;

/** Rules for an answer, one method each. */
final class AnswerRules {

  /** The longest deadline of an agency that is plausible, in years. */
  private static final int PLANNED_YEARS = 10;

  private AnswerRules() {}

  /** After this number of answers under study only a final one is accepted. */
  static Optional<Refusal> studiesLeft(int earlier, AnswerRecommendation answer) {
    return AnswerLaw.ANSWERS_UNDER_STUDY
        .on(answer.answeredOn())
        .filter(rule -> !answer.result().settles() && earlier >= rule.value())
        .map(rule ->
            new Refusal(
                VoterContactRefusal.STUDIED_ENOUGH,
                Map.of("limit", rule.value().toString()),
                rule.citation()));
  }

  /** A result under study needs its deadline if a rule requires it (T-14). */
  static Optional<Refusal> namesItsDeadline(AnswerRecommendation answer) {
    return AnswerLaw.NAMES_ITS_DEADLINE
        .on(answer.answeredOn())
        .filter(rule -> rule.value() == answer.result() && answer.dueOn() == null)
        .map(
            rule -> Refusal.of(VoterContactRefusal.STUDY_WITHOUT_DUE_DATE).citing(rule.citation()));
  }

  /** A final result has no deadline. */
  static Optional<Refusal> onlyStudyHasADeadline(AnswerRecommendation answer) {
    return answer.dueOn() == null || !answer.result().settles()
        ? Optional.empty()
        : Optional.of(
            Refusal.of(VoterContactRefusal.DUE_DATE_WITHOUT_STUDY)
                .citing(OfficeRule.ONLY_STUDY_HAS_A_DEADLINE));
  }

  /** A deadline is after the day of its answer, and plausible for an agency's plan. */
  static Optional<Refusal> deadlineLiesAhead(AnswerRecommendation answer) {
    LocalDate due = answer.dueOn();
    if (due == null) {
      return Optional.empty();
    } else if (!due.isAfter(answer.answeredOn())) {
      return Optional.of(
          deadline(VoterContactRefusal.DUE_DATE_NOT_AHEAD, due, answer)
              .citing(OfficeRule.DEADLINE_AHEAD));
    }
    return due.isAfter(answer.answeredOn().plusYears(PLANNED_YEARS))
        ? Optional.of(
            deadline(VoterContactRefusal.DUE_DATE_TOO_FAR, due, answer)
                .citing(OfficeRule.DEADLINE_WITHIN_TEN_YEARS))
        : Optional.empty();
  }

  private static Refusal deadline(
      VoterContactRefusal reason, LocalDate due, AnswerRecommendation answer) {
    return Refusal.of(
        reason, Map.of("due", due.toString(), "answered", answer.answeredOn().toString()));
  }
}
