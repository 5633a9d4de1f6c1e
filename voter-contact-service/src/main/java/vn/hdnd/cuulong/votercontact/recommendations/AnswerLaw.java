package vn.hdnd.cuulong.votercontact.recommendations;

import static vn.hdnd.cuulong.platform.rules.Confidence.DERIVED;

import java.time.LocalDate;
import java.util.List;
import vn.hdnd.cuulong.platform.rules.DatedRule;
import vn.hdnd.cuulong.platform.rules.RuleTable;
import vn.hdnd.cuulong.votercontact.refusal.OfficeDays;
import vn.hdnd.cuulong.votercontact.refusal.OfficeRule;

/** The law on answers and the limits of the office, as data. */
final class AnswerLaw {

  /**
   * The kind of result that needs a deadline. The article was read in the version for deputies of
   * the National Assembly; we infer that it also holds for deputies of a council. For the time
   * before no rule is known, so none is applied.
   */
  static final RuleTable<ResultKind> NAMES_ITS_DEADLINE =
      new RuleTable<>(
          List.of(
              new DatedRule<>(
                  "T-14",
                  LocalDate.of(2025, 2, 20),
                  null,
                  "Nghị quyết liên tịch 72/2025/NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN, Điều 49 khoản 2",
                  DERIVED,
                  ResultKind.UNDER_STUDY)));

  /** The number of answers "under study", limited so that no record grows for ever. */
  static final RuleTable<Integer> ANSWERS_UNDER_STUDY =
      new RuleTable<>(
          List.of(
              new DatedRule<>(
                  OfficeRule.CITATION,
                  OfficeDays.FIRST,
                  null,
                  OfficeRule.rule(
                      "ghi nhận tối đa 20 lần trả lời đang nghiên cứu, sau đó chuyển sang giám sát"),
                  DERIVED,
                  20)));

  private AnswerLaw() {}
}
