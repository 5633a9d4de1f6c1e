package vn.hdnd.cuulong.petitions.casework;

import static vn.hdnd.cuulong.platform.rules.Confidence.DERIVED;
import static vn.hdnd.cuulong.platform.rules.Confidence.READ;
import static vn.hdnd.cuulong.platform.rules.Confidence.READ_IN_OLD_LAW;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.hdnd.cuulong.petitions.intake.PetitionKind;
import vn.hdnd.cuulong.petitions.refusal.OfficeDays;
import vn.hdnd.cuulong.petitions.refusal.OfficeRule;
import vn.hdnd.cuulong.platform.rules.DatedRule;
import vn.hdnd.cuulong.platform.rules.RuleTable;

/**
 * The law and the office's limits behind {@link HandlingRules}, as data: rules and citations are
 * changed here and nowhere else.
 */
final class HandlingLaw {

  private static final LocalDate LAW_ON_DENUNCIATIONS = LocalDate.of(2019, 1, 1);

  /** The kind of petition that is forwarded only once. */
  static final RuleTable<PetitionKind> FORWARDED_ONCE =
      new RuleTable<>(
          List.of(
              new DatedRule<>(
                  "D-03",
                  LocalDate.of(2021, 11, 15),
                  null,
                  "Thông tư 05/2021/TT-TTCP, Điều 14 khoản 1",
                  READ,
                  PetitionKind.DENUNCIATION)));

  /** The kind of petition whose sender is given guidance only once. */
  static final RuleTable<PetitionKind> GUIDED_ONCE =
      new RuleTable<>(
          List.of(
              new DatedRule<>(
                  "K-08",
                  LocalDate.of(2014, 12, 15),
                  null,
                  "Thông tư 07/2014/TT-TTCP, Điều 8 (Thông tư 05/2021/TT-TTCP thay thế)",
                  READ_IN_OLD_LAW,
                  PetitionKind.COMPLAINT)));

  /**
   * The kind of petition of which nothing is stored that could name its sender. The law before the
   * one in force was not read; for that time secrecy is a rule of the office.
   */
  static final RuleTable<PetitionKind> SENDER_KEPT_SECRET =
      new RuleTable<>(
          List.of(
              new DatedRule<>(
                  OfficeRule.CITATION,
                  OfficeDays.FIRST,
                  LAW_ON_DENUNCIATIONS.minusDays(1),
                  OfficeRule.rule("đơn tố cáo không ghi nội dung tự do"),
                  DERIVED,
                  PetitionKind.DENUNCIATION),
              new DatedRule<>(
                  "D-10",
                  LAW_ON_DENUNCIATIONS,
                  null,
                  "Luật Tố cáo 25/2018/QH14, Điều 9 khoản 1 điểm b",
                  READ,
                  PetitionKind.DENUNCIATION)));

  /** The number of reminders after which stronger means follow; a limit set by the office. */
  static final RuleTable<Integer> REMINDERS =
      new RuleTable<>(
          List.of(
              new DatedRule<>(
                  OfficeRule.CITATION,
                  OfficeDays.FIRST,
                  null,
                  OfficeRule.rule("đôn đốc tối đa 20 lần, sau đó chuyển sang giám sát"),
                  DERIVED,
                  20)));

  private HandlingLaw() {}

  /** Returns the source by which a table's rule applies to a kind of petition on a day. */
  static Optional<String> sourceFor(
      RuleTable<PetitionKind> table, PetitionKind kind, LocalDate day) {
    return table.on(day).filter(rule -> rule.value() == kind).map(DatedRule::citation);
  }
}
