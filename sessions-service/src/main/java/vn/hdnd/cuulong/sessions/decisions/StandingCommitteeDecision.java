package vn.hdnd.cuulong.sessions.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.rules.DatedRule;
import vn.hdnd.cuulong.platform.text.IdentityKey;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.decisions.DecisionEvent.StandingCommitteeDecisionCorrected;
import vn.hdnd.cuulong.sessions.decisions.DecisionEvent.StandingCommitteeDecisionReported;
import vn.hdnd.cuulong.sessions.decisions.DecisionEvent.StandingCommitteeDecisionTaken;
import vn.hdnd.cuulong.sessions.decisions.DecisionEvent.StandingCommitteeDecisionWithdrawn;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;

/**
 * A decision that the Standing Committee took between two sessions. It stands in the queue until it
 * is reported to the council.
 *
 * @param report null until it is reported
 * @param corrections why the details were corrected, oldest first
 * @param withdrawnBecause null unless it was entered in error
 */
public record StandingCommitteeDecision(
    AggregateId<StandingCommitteeDecision> id,
    CouncilId council,
    AggregateId<CouncilTerm> termId,
    DecisionDetails details,
    @Nullable DecisionReport report,
    List<DecisionCorrection> corrections,
    @Nullable String withdrawnBecause) {

  public StandingCommitteeDecision {
    corrections = List.copyOf(corrections);
  }

  /**
   * Decides about the record.
   *
   * @param underWay a session that is under way on its day
   */
  static Decision<StandingCommitteeDecision> take(
      AggregateId<StandingCommitteeDecision> id,
      CouncilTerm term,
      DecisionDetails details,
      Optional<NextSession> underWay) {
    return Decision.unless(
        term.notBeforeTheTerm(SessionsRefusal.DECISION_BEFORE_TERM, details.day())
            .or(() -> against(details, underWay)),
        () -> {
          var taken =
              new StandingCommitteeDecision(
                  id, term.council(), term.id(), details, null, List.of(), null);
          return Decision.accepted(taken, StandingCommitteeDecisionTaken.of(taken));
        });
  }

  /** Why it does not take an action, whatever the command says. */
  public Optional<Refusal> against(DecisionAction action) {
    return switch (action) {
      case REPORT, WITHDRAW -> notWithdrawnBefore().or(this::notReportedBefore);
      case CORRECT ->
          notWithdrawnBefore().or(() -> DecisionRules.roomForAnotherCorrection(corrections.size()));
    };
  }

  Decision<StandingCommitteeDecision> report(Session session, LocalDate day) {
    return Decision.unless(
        against(DecisionAction.REPORT)
            .or(() -> DecisionRules.isReportedLater(details.day(), session))
            .or(() -> DecisionRules.isReportedWithinTheSession(day, session)),
        () ->
            Decision.accepted(
                with(details, new DecisionReport(session.id(), day), corrections, null),
                new StandingCommitteeDecisionReported(id, session.id(), day)));
  }

  /**
   * Decides about a correction of what was mistyped.
   *
   * @param underWay a session that is under way on the corrected day
   */
  Decision<StandingCommitteeDecision> correct(
      CorrectDecision command, CouncilTerm term, Optional<NextSession> underWay, LocalDate today) {
    return Decision.unless(
        against(DecisionAction.CORRECT)
            .or(() ->
                term.notBeforeTheTerm(
                    SessionsRefusal.DECISION_BEFORE_TERM, command.details().day()))
            .or(() -> against(command.details(), underWay))
            .or(() -> DecisionRules.isNotAfterItsReport(command.details(), report))
            .or(() -> DecisionRules.correctsSomething(details, command.details())),
        () -> {
          var why = new DecisionCorrection(today, command.reason());
          StandingCommitteeDecision corrected =
              with(
                  command.details(),
                  report,
                  Stream.concat(corrections.stream(), Stream.of(why)).toList(),
                  null);
          return Decision.accepted(corrected, StandingCommitteeDecisionCorrected.of(corrected));
        });
  }

  Decision<StandingCommitteeDecision> withdraw(String reason) {
    return Decision.unless(
        against(DecisionAction.WITHDRAW),
        () ->
            Decision.accepted(
                with(details, null, corrections, reason),
                new StandingCommitteeDecisionWithdrawn(id)));
  }

  public DecisionStatus status() {
    if (withdrawnBecause != null) {
      return DecisionStatus.WITHDRAWN;
    }
    return report == null ? DecisionStatus.TO_REPORT : DecisionStatus.REPORTED;
  }

  /** Returns the rule by which the Standing Committee decided. */
  public DatedRule<String> ground() {
    return DecisionLaw.on(details.day(), details.ground())
        .orElseThrow(() -> new IllegalStateException("taken without a ground: " + id));
  }

  /** N-01: number and symbol are unique within the year; a withdrawn record holds none. */
  public Set<String> claims() {
    return withdrawnBecause == null
        ? Set.of(council + "/" + details.day().getYear() + "/" + IdentityKey.of(details.number()))
        : Set.of();
  }

  private static Optional<Refusal> against(
      DecisionDetails details, Optional<NextSession> underWay) {
    return DecisionRules.hasAGround(details)
        .or(() -> DecisionRules.namesItsField(details))
        .or(() -> DecisionRules.isBetweenSessions(details, underWay));
  }

  private Optional<Refusal> notWithdrawnBefore() {
    return withdrawnBecause == null
        ? Optional.empty()
        : Optional.of(
            Refusal.of(SessionsRefusal.DECISION_WITHDRAWN, Map.of("reason", withdrawnBecause)));
  }

  private Optional<Refusal> notReportedBefore() {
    return report == null
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                SessionsRefusal.DECISION_ALREADY_REPORTED,
                Map.of("reportedOn", report.day().toString())));
  }

  private StandingCommitteeDecision with(
      DecisionDetails said,
      @Nullable DecisionReport reported,
      List<DecisionCorrection> why,
      @Nullable String withdrawn) {
    return new StandingCommitteeDecision(id, council, termId, said, reported, why, withdrawn);
  }
}
