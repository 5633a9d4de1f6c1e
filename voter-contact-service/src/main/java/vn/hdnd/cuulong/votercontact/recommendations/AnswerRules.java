package vn.hdnd.cuulong.votercontact.recommendations;

import static vn.hdnd.cuulong.platform.rules.Confidence.READ;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.rules.DatedRule;
import vn.hdnd.cuulong.platform.rules.RuleTable;
import vn.hdnd.cuulong.votercontact.refusal.VoterContactRefusal;

/** What an answer must say, and the law behind it as data. */
final class AnswerRules {

  /** The kind of result that names a deadline. */
  static final RuleTable<ResultKind> NAMES_ITS_DEADLINE =
      new RuleTable<>(
          List.of(
              new DatedRule<>(
                  "T-14",
                  LocalDate.of(2025, 2, 20),
                  null,
                  "Nghị quyết liên tịch 72/2025/NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN, Điều 49(2)",
                  READ,
                  ResultKind.UNDER_STUDY)));

  private AnswerRules() {}

  /** A result under study comes with its deadline, and no other result does (T-14). */
  static Optional<Refusal> deadlineFitsTheResult(AnswerRecommendation answer) {
    boolean study = answer.result() == ResultKind.UNDER_STUDY;
    if (study == (answer.dueOn() != null)) {
      return Optional.empty();
    }
    var reason =
        study
            ? VoterContactRefusal.STUDY_WITHOUT_DUE_DATE
            : VoterContactRefusal.DUE_DATE_WITHOUT_STUDY;
    return Optional.of(
        new Refusal(
            reason,
            Map.of(),
            NAMES_ITS_DEADLINE.on(answer.answeredOn()).map(DatedRule::citation).orElse(null)));
  }

  /** A deadline lies after the answer that names it. */
  static Optional<Refusal> deadlineLiesAhead(AnswerRecommendation answer) {
    LocalDate due = answer.dueOn();
    return due == null || due.isAfter(answer.answeredOn())
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                VoterContactRefusal.DUE_DATE_NOT_AHEAD,
                Map.of("due", due.toString(), "answered", answer.answeredOn().toString())));
  }
}
