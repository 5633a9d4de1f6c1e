package vn.hdnd.cuulong.sessions.convening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.hdnd.cuulong.platform.rules.Confidence;
import vn.hdnd.cuulong.platform.rules.DatedRule;
import vn.hdnd.cuulong.platform.rules.RuleTable;

/**
 * S-03: which share of all deputies may ask for a session. What the older law asked was not read,
 * so no share is checked for a session that opens before the row.
 */
final class DemandLaw {

  /** A share of all deputies, at least. */
  record Share(int numerator, int denominator) {

    boolean isReachedBy(int asking, int all) {
      return asking * denominator >= all * numerator;
    }
  }

  private static final RuleTable<Share> SHARES =
      new RuleTable<>(
          List.of(
              new DatedRule<>(
                  "S-03",
                  LocalDate.of(2025, 6, 16),
                  null,
                  "Luật 72/2025/QH15, Điều 34 khoản 3",
                  Confidence.READ,
                  new Share(1, 3))));

  private DemandLaw() {}

  static Optional<DatedRule<Share>> on(LocalDate day) {
    return SHARES.on(day);
  }
}
