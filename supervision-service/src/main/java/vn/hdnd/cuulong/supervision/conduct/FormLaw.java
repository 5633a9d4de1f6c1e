package vn.hdnd.cuulong.supervision.conduct;

import static vn.hdnd.cuulong.supervision.conduct.SupervisionSubject.COMMITTEE;
import static vn.hdnd.cuulong.supervision.conduct.SupervisionSubject.COUNCIL;
import static vn.hdnd.cuulong.supervision.conduct.SupervisionSubject.DEPUTY;
import static vn.hdnd.cuulong.supervision.conduct.SupervisionSubject.DEPUTY_GROUP;
import static vn.hdnd.cuulong.supervision.conduct.SupervisionSubject.STANDING_COMMITTEE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hdnd.cuulong.platform.rules.Confidence;
import vn.hdnd.cuulong.platform.rules.DatedRule;
import vn.hdnd.cuulong.platform.rules.RuleTable;

/**
 * Which bodies may supervise in which form. When the law changes, this is the file to change. Law
 * 121/2025/QH15 is known second-hand, and the provisions of the law before it are not known here:
 * for a day before it, and for a survey, there is no row, and the office decides without a check.
 */
final class FormLaw {

  private static final LocalDate LAW_121 = LocalDate.of(2026, 3, 1);

  private FormLaw() {}

  /** Returns the bodies that may use a form on a day; empty if no known law covers it. */
  static Optional<DatedRule<Set<SupervisionSubject>>> on(LocalDate day, SupervisionForm form) {
    return table(form).on(day);
  }

  private static RuleTable<Set<SupervisionSubject>> table(SupervisionForm form) {
    return switch (form) {
      case REPORT_REVIEW ->
          of(form, "Điều 28 khoản 1 điểm a", COUNCIL, STANDING_COMMITTEE, COMMITTEE);
      case LEGAL_DOC ->
          of(
              form,
              "Điều 28 khoản 1 điểm b, Điều 31",
              COUNCIL,
              STANDING_COMMITTEE,
              COMMITTEE,
              DEPUTY);
      // Deputies question, at a session of the council or a meeting of its Standing Committee.
      case QUESTIONING -> of(form, "Điều 28 khoản 1 điểm c", COUNCIL, STANDING_COMMITTEE, DEPUTY);
      case EXPLANATION -> of(form, "Điều 31 khoản 2", STANDING_COMMITTEE);
      case THEMATIC ->
          of(
              form,
              "Điều 28 khoản 1 điểm d, Điều 31, Điều 34",
              COUNCIL,
              STANDING_COMMITTEE,
              COMMITTEE);
      case KNTC -> of(form, "Điều 31, Điều 34", STANDING_COMMITTEE, COMMITTEE, DEPUTY);
      case VOTER_REC -> of(form, "Điều 31, Điều 34 khoản 1 điểm c", STANDING_COMMITTEE, COMMITTEE);
      case LAW_ENFORCEMENT -> of(form, "Điều 36, Điều 37", DEPUTY_GROUP, DEPUTY);
      case CONFIDENCE -> of(form, "Điều 28 khoản 3", COUNCIL);
      case RESOLUTION_FOLLOWUP -> of(form, "Điều 28 khoản 1 điểm e", COUNCIL, STANDING_COMMITTEE);
      case RECOMMENDATION_FOLLOWUP ->
          of(form, "Điều 28 khoản 1 điểm g, Điều 40", STANDING_COMMITTEE, COMMITTEE);
      case RE_SUPERVISION -> of(form, "Điều 40", COUNCIL, STANDING_COMMITTEE, COMMITTEE);
      case SURVEY -> new RuleTable<>(List.of());
    };
  }

  private static RuleTable<Set<SupervisionSubject>> of(
      SupervisionForm form, String articles, SupervisionSubject... subjects) {
    return new RuleTable<>(
        List.of(
            new DatedRule<>(
                form.name(),
                LAW_121,
                null,
                "Luật 121/2025/QH15, " + articles + " (" + form.inVietnamese() + ")",
                Confidence.SECOND_HAND,
                Set.of(subjects))));
  }
}
