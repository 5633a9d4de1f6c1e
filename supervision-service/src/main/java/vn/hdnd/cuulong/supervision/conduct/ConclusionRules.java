package vn.hdnd.cuulong.supervision.conduct;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.supervision.refusal.OfficeRule;
import vn.hdnd.cuulong.supervision.refusal.SupervisionRefusal;

/** Rules for a conclusion, one method each. */
final class ConclusionRules {

  /** Office rule, not law: a task is due at most this many years after the conclusion. */
  static final int YEARS_AHEAD = 10;

  private ConclusionRules() {}

  static Optional<Refusal> once(@Nullable Conclusion earlier) {
    return earlier == null
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                SupervisionRefusal.ALREADY_CONCLUDED,
                Map.of("concludedOn", earlier.concludedOn().toString())));
  }

  static Optional<Refusal> notBeforeTheOpening(LocalDate concludedOn, LocalDate openedOn) {
    return OfficeRule.broken(
        concludedOn.isBefore(openedOn),
        SupervisionRefusal.CONCLUDED_BEFORE_OPENING,
        Map.of("date", concludedOn.toString(), "openedOn", openedOn.toString()));
  }

  /** F-03: each recommendation is a task with its own due date, where it has one. */
  static Optional<Refusal> dueAfterTheConclusion(ConcludeSupervision command) {
    return command.recommendations().stream()
        .flatMap(made -> Stream.ofNullable(made.dueOn()))
        .flatMap(day -> due(day, command.concludedOn()).stream())
        .findFirst();
  }

  private static Optional<Refusal> due(LocalDate day, LocalDate concludedOn) {
    return OfficeRule.broken(
            day.isBefore(concludedOn),
            SupervisionRefusal.DUE_BEFORE_CONCLUSION,
            Map.of("date", day.toString(), "concludedOn", concludedOn.toString()))
        .map(no -> no.citing(OfficeRule.TASKS))
        .or(() ->
            OfficeRule.broken(
                day.isAfter(concludedOn.plusYears(YEARS_AHEAD)),
                SupervisionRefusal.DUE_TOO_FAR_AHEAD,
                Map.of("date", day.toString(), "years", Integer.toString(YEARS_AHEAD))));
  }
}
