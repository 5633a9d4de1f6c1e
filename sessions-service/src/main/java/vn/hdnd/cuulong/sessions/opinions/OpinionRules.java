package vn.hdnd.cuulong.sessions.opinions;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.deputies.Deputy;
import vn.hdnd.cuulong.sessions.refusal.OfficeDays;
import vn.hdnd.cuulong.sessions.refusal.OfficeRule;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

/**
 * Rules for opinions in writing, one method each. No law that was read regulates them, so all but
 * the state of a deputy (O-11) are rules of the office.
 */
final class OpinionRules {

  /** The time that somebody needs at least to read the question. */
  private static final Duration LEAST = Duration.ofMinutes(15);

  /** Longer than from one session to the next within a quarter. */
  private static final int MOST_DAYS = 90;

  private static final int MOST_CORRECTIONS = 20;

  private OpinionRules() {}

  static Optional<Refusal> deadlineIsAhead(Instant now, Instant deadline) {
    return OfficeRule.broken(
        deadline.isBefore(now.plus(LEAST)),
        SessionsRefusal.DEADLINE_TOO_SOON,
        Map.of("minutes", Long.toString(LEAST.toMinutes())));
  }

  static Optional<Refusal> deadlineIsNotTooFarAhead(Instant now, Instant deadline) {
    return OfficeRule.broken(
        deadline.isAfter(now.plus(Duration.ofDays(MOST_DAYS))),
        SessionsRefusal.DATE_TOO_FAR_AHEAD,
        Map.of(
            "date", LocalDate.ofInstant(deadline, OfficeDays.ZONE).toString(),
            "days", Integer.toString(MOST_DAYS)));
  }

  /** O-11: only who may act as a deputy is asked. */
  static Optional<Refusal> allMayAnswer(
      @Nullable Collection<AggregateId<Deputy>> chosen, Set<AggregateId<Deputy>> active) {
    return OfficeRule.broken(
        chosen != null && !active.containsAll(chosen),
        SessionsRefusal.DEPUTY_CANNOT_BE_ASKED,
        Map.of());
  }

  static Optional<Refusal> somebodyIsAsked(List<AggregateId<Deputy>> asked) {
    return OfficeRule.broken(asked.isEmpty(), SessionsRefusal.NOBODY_TO_ASK, Map.of());
  }

  /** O-11: a deputy who is suspended, or has left, does not answer from that day on. */
  static Optional<Refusal> mayAnswer(
      Consultation consultation, Optional<Deputy> deputy, LocalDate today) {
    return deputy
        .filter(one -> consultation.asked().contains(one.id()))
        .map(one ->
            OfficeRule.broken(!one.isActiveOn(today), SessionsRefusal.DEPUTY_NOT_ACTIVE, Map.of()))
        .orElseGet(() -> Optional.of(Refusal.of(SessionsRefusal.NOT_ASKED)));
  }

  /** An answer to other words than those that stand would be nobody's opinion. */
  static Optional<Refusal> answersWhatStands(Consultation consultation, GiveOpinion command) {
    return command.edition() == consultation.edition()
        ? Optional.empty()
        : Optional.of(Refusal.of(SessionsRefusal.QUESTION_CORRECTED_SINCE));
  }

  static Optional<Refusal> saysWhy(GiveOpinion command) {
    return OfficeRule.broken(
        command.stance().needsReasons() && command.reasons() == null,
        SessionsRefusal.OPINION_WITHOUT_REASONS,
        Map.of());
  }

  static Optional<Refusal> nobodyHasAnswered(int given) {
    return OfficeRule.broken(
        given > 0,
        SessionsRefusal.QUESTION_ALREADY_ANSWERED,
        Map.of("answered", Integer.toString(given)));
  }

  static Optional<Refusal> correctsSomething(boolean isSame) {
    return isSame ? Optional.of(Refusal.of(SessionsRefusal.NOTHING_TO_CORRECT)) : Optional.empty();
  }

  static Optional<Refusal> roomForAnotherCorrection(int corrections) {
    return OfficeRule.broken(
        corrections >= MOST_CORRECTIONS,
        SessionsRefusal.QUESTION_CORRECTED_TOO_OFTEN,
        Map.of("limit", Integer.toString(MOST_CORRECTIONS)));
  }

  static Optional<Refusal> remindedAtMostOnceADay(List<Reminder> reminders, LocalDate today) {
    return OfficeRule.broken(
        !reminders.isEmpty() && !reminders.getLast().day().isBefore(today),
        SessionsRefusal.REMINDED_TODAY,
        Map.of());
  }

  static Optional<Refusal> somebodyIsWaitedFor(int waiting) {
    return OfficeRule.broken(waiting == 0, SessionsRefusal.NOBODY_TO_REMIND, Map.of());
  }
}
