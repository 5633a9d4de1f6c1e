package vn.hdnd.cuulong.sessions.decisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.events.EventName;
import vn.hdnd.cuulong.platform.events.WithoutNulls;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;

/** A fact about a decision of the Standing Committee. */
public sealed interface DecisionEvent extends DomainEvent {

  /**
   * The Standing Committee decided between two sessions. The title may name an office holder or a
   * matter of security, so this is for bodies of the state only.
   */
  @WithoutNulls
  @EventName("vn.hdnd.sessions.standing-committee-decision-taken.v1")
  record StandingCommitteeDecisionTaken(
      AggregateId<StandingCommitteeDecision> decisionId,
      AggregateId<CouncilTerm> termId,
      String number,
      LocalDate day,
      DecisionGround ground,
      @Nullable UrgentField field,
      String title)
      implements DecisionEvent {

    static StandingCommitteeDecisionTaken of(StandingCommitteeDecision decision) {
      DecisionDetails details = decision.details();
      return new StandingCommitteeDecisionTaken(
          decision.id(),
          decision.termId(),
          details.number(),
          details.day(),
          details.ground(),
          details.field(),
          details.title());
    }
  }

  /** It was reported to the council. */
  @EventName("vn.hdnd.sessions.standing-committee-decision-reported.v1")
  record StandingCommitteeDecisionReported(
      AggregateId<StandingCommitteeDecision> decisionId,
      AggregateId<Session> sessionId,
      LocalDate day)
      implements DecisionEvent {}

  /** Its record was mistyped, and says this from now on. */
  @WithoutNulls
  @EventName("vn.hdnd.sessions.standing-committee-decision-corrected.v1")
  record StandingCommitteeDecisionCorrected(
      AggregateId<StandingCommitteeDecision> decisionId,
      String number,
      LocalDate day,
      DecisionGround ground,
      @Nullable UrgentField field,
      String title)
      implements DecisionEvent {

    static StandingCommitteeDecisionCorrected of(StandingCommitteeDecision decision) {
      DecisionDetails details = decision.details();
      return new StandingCommitteeDecisionCorrected(
          decision.id(),
          details.number(),
          details.day(),
          details.ground(),
          details.field(),
          details.title());
    }
  }

  /** It was entered in error, and is not reported. */
  @EventName("vn.hdnd.sessions.standing-committee-decision-withdrawn.v1")
  record StandingCommitteeDecisionWithdrawn(AggregateId<StandingCommitteeDecision> decisionId)
      implements DecisionEvent {}
}
