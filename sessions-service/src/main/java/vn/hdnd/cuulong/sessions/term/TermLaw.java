package vn.hdnd.cuulong.sessions.term;

import java.time.LocalDate;
import java.util.List;
import vn.hdnd.cuulong.platform.rules.Confidence;
import vn.hdnd.cuulong.platform.rules.DatedRule;
import vn.hdnd.cuulong.platform.rules.RuleTable;
import vn.hdnd.cuulong.sessions.refusal.OfficeRule;

/**
 * O-08: the beginning and end of a term. The rule applies to older terms too, but the law of their
 * time has not been read, so there it is cited as the system's own.
 */
final class TermLaw {

  private static final RuleTable<String> TERM =
      new RuleTable<>(
          List.of(
              new DatedRule<>(
                  "O-08",
                  LocalDate.of(2025, 6, 16),
                  null,
                  "Luật 72/2025/QH15, Điều 5 khoản 4",
                  Confidence.READ,
                  "Từ ngày khai mạc kỳ họp thứ nhất đến ngày khai mạc kỳ họp thứ nhất khóa sau")));

  private TermLaw() {}

  /** Returns the citation for a term's limits on a day. */
  static String ofTheTermOn(LocalDate day) {
    return OfficeRule.citing(TERM.on(day));
  }
}
