package vn.hdnd.cuulong.sessions.sittings;

import java.time.LocalDate;
import java.util.List;
import vn.hdnd.cuulong.platform.rules.Confidence;
import vn.hdnd.cuulong.platform.rules.DatedRule;
import vn.hdnd.cuulong.platform.rules.RuleTable;
import vn.hdnd.cuulong.sessions.refusal.OfficeDays;
import vn.hdnd.cuulong.sessions.refusal.OfficeRule;
import vn.hdnd.cuulong.sessions.voting.Majority;

/**
 * S-13: the share of all deputies that has to be present. Law 72/2025/QH15 leaves it to the working
 * regulation of each council; the model regulation (Resolution 103/2025/UBTVQH15) has not been
 * read, so the share is the customary one.
 */
final class QuorumLaw {

  private static final LocalDate LAW_72 = LocalDate.of(2025, 6, 16);

  private static final Majority TWO_THIRDS =
      Majority.atLeast(
          2,
          3,
          "Ít nhất hai phần ba tổng số đại biểu Hội đồng nhân dân có mặt",
          "At least two thirds of all deputies of the People's Council are present");

  private static final RuleTable<Majority> QUORUM =
      new RuleTable<>(
          List.of(
              new DatedRule<>(
                  "S-13",
                  OfficeDays.FIRST,
                  LAW_72.minusDays(1),
                  OfficeRule.rule("số đại biểu có mặt theo quy chế làm việc của Hội đồng nhân dân"),
                  Confidence.REMEMBERED,
                  TWO_THIRDS),
              new DatedRule<>(
                  "S-13",
                  LAW_72,
                  null,
                  "Luật 72/2025/QH15, Điều 35 khoản 1; theo quy chế làm việc của Hội đồng nhân dân"
                      + " (quy chế mẫu chưa đối chiếu)",
                  Confidence.REMEMBERED,
                  TWO_THIRDS)));

  private QuorumLaw() {}

  static DatedRule<Majority> on(LocalDate day) {
    return QUORUM
        .on(day)
        .orElseThrow(() -> new IllegalStateException("no council's day is before the first"));
  }
}
