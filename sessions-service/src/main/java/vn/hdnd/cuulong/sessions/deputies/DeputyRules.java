package vn.hdnd.cuulong.sessions.deputies;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.sessions.refusal.OfficeRule;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

/** Rules for the record of a deputy, one method each. */
final class DeputyRules {

  /** More states than a mandate of five years can have. */
  private static final int MOST_STATES = 50;

  /** More slips of the pen, and more new accounts, than a mandate can have. */
  private static final int MOST_CORRECTIONS = 50;

  private DeputyRules() {}

  /** The history of a deputy is recorded in its order. */
  static Optional<Refusal> notBefore(LocalDate last, LocalDate from) {
    return OfficeRule.broken(
        from.isBefore(last),
        SessionsRefusal.STATE_CHANGE_OUT_OF_ORDER,
        Map.of("date", from.toString(), "last", last.toString()));
  }

  static Optional<Refusal> roomForMore(int changes) {
    return OfficeRule.broken(
        changes >= MOST_STATES,
        SessionsRefusal.STATE_CHANGED_TOO_OFTEN,
        Map.of("limit", Integer.toString(MOST_STATES)));
  }

  static Optional<Refusal> changes(DeputyState now, DeputyState next) {
    return now == next
        ? Optional.of(Refusal.of(SessionsRefusal.DEPUTY_IN_THAT_STATE))
        : Optional.empty();
  }

  /** O-11: a deputy is suspended, or leaves, by a decision or a judgment. */
  static Optional<Refusal> namesItsDecision(ChangeDeputyState command) {
    return command.state() != DeputyState.ACTIVE && command.decision() == null
        ? Optional.of(
            Refusal.of(SessionsRefusal.STATE_CHANGE_WITHOUT_DECISION)
                .citing(OfficeRule.citing(DeputyLaw.on(command.from(), command.state()))))
        : Optional.empty();
  }

  static Optional<Refusal> roomForAnotherCorrection(int corrections) {
    return OfficeRule.broken(
        corrections >= MOST_CORRECTIONS,
        SessionsRefusal.DEPUTY_CORRECTED_TOO_OFTEN,
        Map.of("limit", Integer.toString(MOST_CORRECTIONS)));
  }

  /**
   * Who links an account could read what is private to the deputy, so nobody links the own one.
   *
   * @param before the account that was linked
   */
  static Optional<Refusal> notOnesOwnAccount(
      String actor, @Nullable String before, @Nullable String account) {
    return OfficeRule.broken(
        actor.equals(account) && !actor.equals(before),
        SessionsRefusal.OWN_ACCOUNT_LINKED_BY_ANOTHER,
        Map.of());
  }

  static Optional<Refusal> correctsSomething(DeputyDetails now, DeputyDetails next) {
    return now.equals(next)
        ? Optional.of(Refusal.of(SessionsRefusal.NOTHING_TO_CORRECT))
        : Optional.empty();
  }
}
