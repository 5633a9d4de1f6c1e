package vn.hdnd.cuulong.supervision.conduct;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.supervision.refusal.OfficeRule;
import vn.hdnd.cuulong.supervision.refusal.SupervisionRefusal;

/** Rules for an opening, one method each. */
final class OpeningRules {

  /** Forms that concern persons, or are surveys, for which no body has to be named. */
  private static final Set<SupervisionForm> WITHOUT_BODIES =
      Set.of(
          SupervisionForm.QUESTIONING,
          SupervisionForm.EXPLANATION,
          SupervisionForm.CONFIDENCE,
          SupervisionForm.SURVEY);

  private OpeningRules() {}

  /** There are several committees, groups and deputies, but one council and standing committee. */
  static Optional<Refusal> subjectNamed(OpenSupervision command) {
    boolean named = command.subjectName() != null;
    return switch (command.subject()) {
      case COMMITTEE, DEPUTY_GROUP, DEPUTY ->
          OfficeRule.broken(!named, SupervisionRefusal.SUBJECT_NOT_NAMED, Map.of());
      case COUNCIL, STANDING_COMMITTEE ->
          OfficeRule.broken(named, SupervisionRefusal.SUBJECT_NAMED_TWICE, Map.of());
    };
  }

  static Optional<Refusal> someoneSupervised(OpenSupervision command) {
    return OfficeRule.broken(
        command.supervisedBodies().isEmpty() && !WITHOUT_BODIES.contains(command.form()),
        SupervisionRefusal.NOBODY_SUPERVISED,
        Map.of());
  }

  static Optional<Refusal> formOfTheSubject(OpenSupervision command) {
    return FormLaw.on(command.openedOn(), command.form())
        .filter(row -> !row.value().contains(command.subject()))
        .map(row ->
            Refusal.of(
                    SupervisionRefusal.FORM_NOT_OF_SUBJECT,
                    Map.of("date", command.openedOn().toString()))
                .citing(row.citation()));
  }
}
