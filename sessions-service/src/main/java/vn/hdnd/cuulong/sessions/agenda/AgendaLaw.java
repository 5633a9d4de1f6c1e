package vn.hdnd.cuulong.sessions.agenda;

import static vn.hdnd.cuulong.sessions.agenda.ReportContent.TERM;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hdnd.cuulong.platform.rules.Confidence;
import vn.hdnd.cuulong.platform.rules.DatedRule;
import vn.hdnd.cuulong.platform.rules.RuleTable;

/**
 * What an agenda has to say: the reports of a regular session (S-26), the ground of a normative
 * draft, who proposes to meet in private (S-05), and who approves the agenda (S-20). The model
 * regulation of 2025 and the supervision law of 2025 have not been read for these.
 */
final class AgendaLaw {

  private static final LocalDate LAW_77 = LocalDate.of(2016, 1, 1);
  private static final LocalDate LAW_87 = LocalDate.of(2016, 7, 1);
  private static final LocalDate LAW_64 = LocalDate.of(2025, 4, 1);
  private static final LocalDate LAW_72 = LocalDate.of(2025, 6, 16);
  private static final LocalDate LAW_121 = LocalDate.of(2026, 3, 1);

  /** Term reports are for the last session, and no record says which one that is. */
  private static final Set<ReportContent> ALL_BUT_OF_THE_TERM =
      Set.copyOf(EnumSet.complementOf(EnumSet.of(TERM)));

  private static final RuleTable<Set<ReportContent>> CONTENTS =
      new RuleTable<>(
          List.of(
              new DatedRule<>(
                  "S-26",
                  LAW_87,
                  LAW_121.minusDays(1),
                  "Luật 87/2015/QH13, Điều 59",
                  Confidence.READ_IN_OLD_LAW,
                  ALL_BUT_OF_THE_TERM),
              new DatedRule<>(
                  "S-26",
                  LAW_121,
                  null,
                  "Luật 121/2025/QH15, Điều 28 khoản 1 điểm a (chưa đối chiếu; nội dung theo Luật"
                      + " 87/2015/QH13, Điều 59)",
                  Confidence.READ_IN_OLD_LAW,
                  ALL_BUT_OF_THE_TERM)));

  private static final RuleTable<Set<DraftGround>> GROUNDS =
      new RuleTable<>(
          List.of(
              new DatedRule<>(
                  "L64-21",
                  LAW_64,
                  null,
                  "Luật 64/2025/QH15, Điều 21 khoản 1",
                  Confidence.READ,
                  EnumSet.allOf(DraftGround.class))));

  private static final RuleTable<Set<ClosedProposal>> CLOSED =
      new RuleTable<>(
          List.of(
              new DatedRule<>(
                  "S-05",
                  LAW_72,
                  null,
                  "Luật 72/2025/QH15, Điều 34 khoản 5",
                  Confidence.READ,
                  EnumSet.allOf(ClosedProposal.class))));

  private static final RuleTable<ApprovalForm> APPROVAL =
      new RuleTable<>(
          List.of(
              new DatedRule<>(
                  "S-20",
                  LAW_77,
                  LAW_72.minusDays(1),
                  "Luật 77/2015/QH13, Điều 79 (từ 01/03/2025: Luật 65/2025/QH15, chưa đối chiếu)",
                  Confidence.READ_IN_OLD_LAW,
                  ApprovalForm.COUNCIL),
              new DatedRule<>(
                  "S-20",
                  LAW_72,
                  null,
                  "Luật 77/2015/QH13, Điều 79 (đã được thay thế; quy chế làm việc mới chưa đối"
                      + " chiếu)",
                  Confidence.READ_IN_OLD_LAW,
                  ApprovalForm.COUNCIL)));

  private AgendaLaw() {}

  /** S-26: the reports that a regular session of a day looks at. */
  static Optional<DatedRule<Set<ReportContent>>> contents(LocalDate opensOn) {
    return CONTENTS.on(opensOn);
  }

  /** The grounds of which a normative draft has to state one. */
  static Optional<DatedRule<Set<DraftGround>>> grounds(LocalDate opensOn) {
    return GROUNDS.on(opensOn);
  }

  /** S-05: who may propose a closed meeting. */
  static Optional<DatedRule<Set<ClosedProposal>>> closed(LocalDate opensOn) {
    return CLOSED.on(opensOn);
  }

  /** S-20: that the council approves the agenda. */
  static Optional<DatedRule<ApprovalForm>> approval(LocalDate day) {
    return APPROVAL.on(day);
  }
}
