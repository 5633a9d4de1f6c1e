package vn.hdnd.cuulong.sessions.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hdnd.cuulong.platform.rules.Confidence;
import vn.hdnd.cuulong.platform.rules.DatedRule;
import vn.hdnd.cuulong.platform.rules.RuleTable;
import vn.hdnd.cuulong.sessions.refusal.OfficeDays;
import vn.hdnd.cuulong.sessions.refusal.OfficeRule;

/**
 * Which papers an item needs (S-12, S-23, S-26). What no law that was read states, such as the
 * papers of a personnel item, is the office's own rule; questioning and the like need none.
 */
final class PaperLaw {

  private static final LocalDate LAW_64 = LocalDate.of(2025, 4, 1);
  private static final LocalDate LAW_72 = LocalDate.of(2025, 6, 16);

  /** S-12: the file of a draft, as the older law on legal documents had it. */
  private static final RuleTable<Map<PaperKind, PaperNeed>> FILE =
      new RuleTable<>(
          List.of(
              new DatedRule<>(
                  "S-12",
                  OfficeDays.FIRST,
                  null,
                  OfficeRule.rule(
                      "hồ sơ dự thảo nghị quyết trình Hội đồng nhân dân (chưa đối chiếu)"),
                  Confidence.SECOND_HAND,
                  Map.of(
                      PaperKind.SUBMISSION, PaperNeed.ALWAYS,
                      PaperKind.DRAFT_RESOLUTION, PaperNeed.ALWAYS,
                      PaperKind.COMMITTEE_OPINION, PaperNeed.IF_ANOTHER_BODY_SUBMITS,
                      PaperKind.RELATED_PAPERS, PaperNeed.IF_THERE_ARE_ANY))));

  private static final RuleTable<Map<PaperKind, PaperNeed>> IMPACT =
      new RuleTable<>(
          List.of(
              new DatedRule<>(
                  "L64-21",
                  LAW_64,
                  null,
                  "Luật 64/2025/QH15, Điều 21 khoản 1 điểm d",
                  Confidence.READ,
                  Map.of(PaperKind.IMPACT_ASSESSMENT, PaperNeed.ALWAYS))));

  private static final RuleTable<Map<PaperKind, PaperNeed>> VERIFICATION =
      new RuleTable<>(
          List.of(
              new DatedRule<>(
                  "S-23",
                  LAW_72,
                  null,
                  "Luật 72/2025/QH15, Điều 29 khoản 3",
                  Confidence.READ,
                  Map.of(PaperKind.VERIFICATION_REPORT, PaperNeed.ALWAYS))));

  private static final RuleTable<Map<PaperKind, PaperNeed>> REPORT = own(PaperKind.REPORT);
  private static final RuleTable<Map<PaperKind, PaperNeed>> PROJECT = own(PaperKind.PROJECT);
  private static final RuleTable<Map<PaperKind, PaperNeed>> PERSONNEL = own(PaperKind.SUBMISSION);

  private PaperLaw() {}

  /** Returns the rules for the papers of an item at a session that opens on a day. */
  static List<DatedRule<Map<PaperKind, PaperNeed>>> on(AgendaItemDetails item, LocalDate opensOn) {
    return tables(item).map(table -> table.on(opensOn)).flatMap(Optional::stream).toList();
  }

  private static Stream<RuleTable<Map<PaperKind, PaperNeed>>> tables(AgendaItemDetails item) {
    return switch (item.kind()) {
      case NORMATIVE_DRAFT ->
          item.ground() == DraftGround.PILOT
              ? Stream.of(FILE, IMPACT, VERIFICATION)
              : Stream.of(FILE, VERIFICATION);
      case INDIVIDUAL_DRAFT -> Stream.of(FILE, VERIFICATION);
      case REPORT -> isVerified(item) ? Stream.of(REPORT, VERIFICATION) : Stream.of(REPORT);
      case PROJECT -> Stream.of(PROJECT, VERIFICATION);
      case PERSONNEL -> Stream.of(PERSONNEL);
      case SECTION, OPENING, QUESTIONING, EXPLANATION, DISCUSSION, CLOSING, OTHER -> Stream.of();
    };
  }

  private static boolean isVerified(AgendaItemDetails report) {
    return report.content() == null || report.content().isVerified();
  }

  private static RuleTable<Map<PaperKind, PaperNeed>> own(PaperKind kind) {
    return new RuleTable<>(
        List.of(
            new DatedRule<>(
                "OFFICE",
                OfficeDays.FIRST,
                null,
                OfficeRule.rule("văn bản trình kỳ họp gửi kèm nội dung"),
                Confidence.DERIVED,
                Map.of(kind, PaperNeed.ALWAYS))));
  }
}
