package vn.hdnd.cuulong.planted.lamps;

import java.time.LocalDate;
import java.util.List;
import vn.hdnd.cuulong.platform.rules.Confidence;
import vn.hdnd.cuulong.platform.rules.DatedRule;
import vn.hdnd.cuulong.platform.rules.RuleTable;

/** Has a row of law. */
final class LampRules {

  static final RuleTable<Integer> WATTS =
      new RuleTable<>(
          List.of(
              new DatedRule<>(
                  "L-01", LocalDate.of(2025, 1, 1), null, "a law", Confidence.READ, 60)));

  private LampRules() {}
}
