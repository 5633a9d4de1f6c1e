package vn.hdnd.cuulong.sessions.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hdnd.cuulong.platform.rules.Confidence;
import vn.hdnd.cuulong.platform.rules.DatedRule;
import vn.hdnd.cuulong.platform.rules.RuleTable;
import vn.hdnd.cuulong.sessions.convening.SessionKind;
import vn.hdnd.cuulong.sessions.refusal.OfficeDays;
import vn.hdnd.cuulong.sessions.refusal.OfficeRule;

/**
 * How many days before the opening a milestone is due (S-10 to S-12, S-22, S-24, S-25). Law
 * 72/2025/QH15 leaves most of them to the working regulation of each council; the model regulation
 * (Resolution 103/2025/UBTVQH15) has not been read, so the days are the customary ones.
 */
final class PreparationLaw {

  private static final LocalDate LAW_77 = LocalDate.of(2016, 1, 1);
  private static final LocalDate LAWS_OF_2015 = LocalDate.of(2016, 7, 1);
  private static final LocalDate LAW_64 = LocalDate.of(2025, 4, 1);
  private static final LocalDate LAW_72 = LocalDate.of(2025, 6, 16);
  private static final LocalDate LAW_121 = LocalDate.of(2026, 3, 1);

  private static final String BY_REGULATION =
      "Luật 72/2025/QH15, Điều 35 khoản 1; theo quy chế làm việc của Hội đồng nhân dân (quy chế mẫu"
          + " chưa đối chiếu)";

  private static final Map<Milestone, RuleTable<Integer>> REGULAR =
      Map.of(
          Milestone.JOINT_CONFERENCE, jointConference(),
          Milestone.CONVENING, notice("S-10", 20),
          Milestone.FILES_TO_COMMITTEE, files(15),
          Milestone.ANNOUNCEMENT, notice("S-11", 15),
          Milestone.VERIFICATION_MEETING, verification(),
          Milestone.VERIFICATION_REPORT, files(10),
          Milestone.PAPERS_TO_DEPUTIES, papers());

  /** The joint conference of a session at short notice has no customary day. */
  private static final Map<Milestone, RuleTable<Integer>> NOT_REGULAR =
      Map.of(
          Milestone.CONVENING, notice("S-10", 7),
          Milestone.FILES_TO_COMMITTEE, files(15),
          Milestone.ANNOUNCEMENT, notice("S-11", 3),
          Milestone.VERIFICATION_MEETING, verification(),
          Milestone.VERIFICATION_REPORT, files(10),
          Milestone.PAPERS_TO_DEPUTIES, papers());

  private PreparationLaw() {}

  /** Returns the days before the opening; empty if the milestone has none on that day. */
  static Optional<DatedRule<Integer>> on(Milestone milestone, SessionKind kind, LocalDate opensOn) {
    Map<Milestone, RuleTable<Integer>> tables = kind == SessionKind.REGULAR ? REGULAR : NOT_REGULAR;
    return Optional.ofNullable(tables.get(milestone)).flatMap(table -> table.on(opensOn));
  }

  private static RuleTable<Integer> jointConference() {
    return new RuleTable<>(
        List.of(
            new DatedRule<>(
                "S-22",
                OfficeDays.FIRST,
                null,
                OfficeRule.rule("hội nghị liên tịch theo thông lệ họp trước khai mạc 7 tuần"),
                Confidence.SECOND_HAND,
                49)));
  }

  private static RuleTable<Integer> notice(String id, int days) {
    return new RuleTable<>(
        List.of(
            new DatedRule<>(
                id,
                LAW_77,
                LAW_72.minusDays(1),
                "Luật 77/2015/QH13, Điều 80 (từ 01/03/2025: Luật 65/2025/QH15, chưa đối chiếu)",
                Confidence.REMEMBERED,
                days),
            new DatedRule<>(id, LAW_72, null, BY_REGULATION, Confidence.REMEMBERED, days)));
  }

  private static RuleTable<Integer> papers() {
    return new RuleTable<>(
        List.of(
            new DatedRule<>(
                "S-12",
                OfficeDays.FIRST,
                LAW_72.minusDays(1),
                OfficeRule.rule("tài liệu gửi đại biểu trước khai mạc 5 ngày (chưa đối chiếu)"),
                Confidence.SECOND_HAND,
                5),
            new DatedRule<>("S-12", LAW_72, null, BY_REGULATION, Confidence.REMEMBERED, 5)));
  }

  private static RuleTable<Integer> verification() {
    return new RuleTable<>(
        List.of(
            new DatedRule<>(
                "S-24",
                LAWS_OF_2015,
                LAW_121.minusDays(1),
                "Luật 87/2015/QH13, Điều 59 khoản 3 và Điều 78",
                Confidence.READ_IN_OLD_LAW,
                10),
            new DatedRule<>(
                "S-24",
                LAW_121,
                null,
                "Luật 87/2015/QH13, Điều 59 khoản 3 và Điều 78 (đã được thay thế; luật mới chưa đối"
                    + " chiếu)",
                Confidence.READ_IN_OLD_LAW,
                10)));
  }

  private static RuleTable<Integer> files(int days) {
    return new RuleTable<>(
        List.of(
            new DatedRule<>(
                "S-25",
                LAWS_OF_2015,
                LAW_64.minusDays(1),
                "Luật 80/2015/QH13, Điều 124",
                Confidence.REMEMBERED,
                days),
            new DatedRule<>(
                "S-25",
                LAW_64,
                null,
                "Luật 80/2015/QH13, Điều 124 (đã được thay thế; luật mới chưa đối chiếu)",
                Confidence.REMEMBERED,
                days)));
  }
}
