package vn.hdnd.cuulong.sessions.convening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hdnd.cuulong.platform.rules.Confidence;
import vn.hdnd.cuulong.platform.rules.DatedRule;
import vn.hdnd.cuulong.platform.rules.RuleTable;

/**
 * S-02: the kinds of session in law on a day. The older law had {@code EXTRAORDINARY}; since its
 * amendment the kinds that are not regular are thematic or urgent. There is no row before that day,
 * so records from the time of the older law keep their kind.
 */
final class KindLaw {

  /** First day of Law 47/2019/QH14, which amended Law 77/2015/QH13. */
  static final LocalDate AMENDED_LAW_77 = LocalDate.of(2020, 7, 1);

  private static final LocalDate LAW_72 = LocalDate.of(2025, 6, 16);

  private static final Set<SessionKind> THREE =
      Set.of(SessionKind.REGULAR, SessionKind.THEMATIC, SessionKind.URGENT);

  private static final RuleTable<Set<SessionKind>> KINDS =
      new RuleTable<>(
          List.of(
              new DatedRule<>(
                  "S-02",
                  AMENDED_LAW_77,
                  LAW_72.minusDays(1),
                  "Luật 77/2015/QH13, Điều 78 (sửa đổi bởi Luật 47/2019/QH14)",
                  Confidence.READ,
                  THREE),
              new DatedRule<>(
                  "S-02",
                  LAW_72,
                  null,
                  "Luật 72/2025/QH15, Điều 34 khoản 3",
                  Confidence.READ,
                  THREE)));

  private KindLaw() {}

  /** Returns the kinds of session in law on a day; empty if no known law covers it. */
  static Optional<DatedRule<Set<SessionKind>>> on(LocalDate day) {
    return KINDS.on(day);
  }
}
