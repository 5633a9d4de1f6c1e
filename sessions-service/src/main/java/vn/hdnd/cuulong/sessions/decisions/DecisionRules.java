package vn.hdnd.cuulong.sessions.decisions;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.refusal.OfficeRule;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

/** Rules for decisions of the Standing Committee, one method each. */
final class DecisionRules {

  /** More slips of the pen than the record of one paper can have. */
  private static final int MOST_CORRECTIONS = 50;

  private DecisionRules() {}

  /** S-45, S-46: a law of that day lets the Standing Committee decide. */
  static Optional<Refusal> hasAGround(DecisionDetails details) {
    return OfficeRule.broken(
        DecisionLaw.on(details.day(), details.ground()).isEmpty(),
        SessionsRefusal.DECISION_GROUND_UNKNOWN,
        Map.of("date", details.day().toString()));
  }

  /** S-45: an urgent decision says what is urgent, and no other one does. */
  static Optional<Refusal> namesItsField(DecisionDetails details) {
    boolean isUrgent = details.ground() == DecisionGround.URGENT;
    return OfficeRule.broken(
            isUrgent == (details.field() == null),
            SessionsRefusal.DECISION_FIELD_DOES_NOT_FIT,
            Map.of())
        .map(no -> citing(no, details));
  }

  /**
   * S-45, S-46: the Standing Committee decides between sessions. On the first and the last day of
   * one both are possible, because no record says at what time.
   */
  static Optional<Refusal> isBetweenSessions(
      DecisionDetails details, Optional<NextSession> underWay) {
    return underWay.map(session ->
        citing(
            Refusal.of(
                SessionsRefusal.COUNCIL_IN_SESSION,
                Map.of(
                    "date", details.day().toString(),
                    "opensOn", session.opensOn().toString())),
            details));
  }

  /** S-45, S-46: it is reported at the next session, so at none that had begun before. */
  static Optional<Refusal> isReportedLater(LocalDate decided, Session session) {
    return OfficeRule.broken(
        session.opensOn().isBefore(decided),
        SessionsRefusal.SESSION_BEFORE_DECISION,
        Map.of("date", decided.toString(), "opensOn", session.opensOn().toString()));
  }

  static Optional<Refusal> isReportedWithinTheSession(LocalDate day, Session session) {
    return OfficeRule.broken(
        !session.isOn(day),
        SessionsRefusal.REPORTED_OUTSIDE_SESSION,
        Map.of("date", day.toString(), "opensOn", session.opensOn().toString()));
  }

  /** A corrected day is not after the report. */
  static Optional<Refusal> isNotAfterItsReport(
      DecisionDetails details, @Nullable DecisionReport report) {
    return OfficeRule.broken(
        report != null && details.day().isAfter(report.day()),
        SessionsRefusal.DECISION_AFTER_REPORT,
        report == null
            ? Map.of()
            : Map.of("date", details.day().toString(), "reportedOn", report.day().toString()));
  }

  static Optional<Refusal> correctsSomething(DecisionDetails now, DecisionDetails next) {
    return now.equals(next)
        ? Optional.of(Refusal.of(SessionsRefusal.NOTHING_TO_CORRECT))
        : Optional.empty();
  }

  static Optional<Refusal> roomForAnotherCorrection(int corrections) {
    return OfficeRule.broken(
        corrections >= MOST_CORRECTIONS,
        SessionsRefusal.DECISION_CORRECTED_TOO_OFTEN,
        Map.of("limit", Integer.toString(MOST_CORRECTIONS)));
  }

  private static Refusal citing(Refusal no, DecisionDetails details) {
    return no.citing(OfficeRule.citing(DecisionLaw.on(details.day(), details.ground())));
  }
}
