package vn.hdnd.cuulong.supervision.conduct;

import static vn.hdnd.cuulong.platform.rules.Confidence.DERIVED;

import java.util.List;
import vn.hdnd.cuulong.platform.rules.DatedRule;
import vn.hdnd.cuulong.platform.rules.RuleTable;
import vn.hdnd.cuulong.supervision.refusal.OfficeDays;
import vn.hdnd.cuulong.supervision.refusal.OfficeRule;

/** The limits of following up a recommendation, as data. */
final class FollowUpLaw {

  /**
   * The number of answers after which the agency is supervised again; a limit set by the office.
   * More would not fit into one record together with those of 29 other recommendations.
   */
  static final RuleTable<Integer> ANSWERS =
      new RuleTable<>(
          List.of(
              new DatedRule<>(
                  OfficeRule.CITATION,
                  OfficeDays.FIRST,
                  null,
                  OfficeRule.rule("ghi nhận tối đa 20 lần trả lời, sau đó giám sát lại"),
                  DERIVED,
                  20)));

  private FollowUpLaw() {}
}
