package vn.hdnd.cuulong.sessions.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.eventsOf;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.reasonOf;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.refused;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.stateAfter;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.Fixtures;
import vn.hdnd.cuulong.sessions.decisions.DecisionEvent.StandingCommitteeDecisionReported;
import vn.hdnd.cuulong.sessions.decisions.DecisionEvent.StandingCommitteeDecisionTaken;
import vn.hdnd.cuulong.sessions.decisions.DecisionEvent.StandingCommitteeDecisionWithdrawn;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

class StandingCommitteeDecisionTest {

  private static final AggregateId<StandingCommitteeDecision> ID = new AggregateId<>("decision-1");
  private static final LocalDate DAY = LocalDate.of(2025, 11, 20);

  @Test
  void s45TakesAnUrgentDecisionBetweenSessionsWithItsSource() {
    Decision<StandingCommitteeDecision> taken = take(urgent(DAY));
    assertThat(eventsOf(taken))
        .containsExactly(
            new StandingCommitteeDecisionTaken(
                ID,
                new AggregateId<>(Fixtures.TERM),
                "31/NQ-TTHĐND",
                DAY,
                DecisionGround.URGENT,
                UrgentField.DISASTER,
                "Khắc phục sạt lở"));
    assertThat(stateAfter(taken).status()).isEqualTo(DecisionStatus.TO_REPORT);
    assertThat(stateAfter(taken).ground().legalBasis())
        .isEqualTo("Luật 72/2025/QH15, Điều 31 khoản 13 và Điều 31 khoản 14");
  }

  @Test
  void s46CitesTheArticlesOnOfficeHolders() {
    assertThat(stateAfter(take(details(DAY, DecisionGround.PERSONNEL, null))).ground().legalBasis())
        .isEqualTo("Luật 72/2025/QH15, Điều 37 khoản 2, Điều 37 khoản 6 và Điều 38 khoản 4");
  }

  @Test
  void s45NeedsTheUrgentFieldAndS46HasNone() {
    refused(
        take(details(DAY, DecisionGround.URGENT, null)),
        SessionsRefusal.DECISION_FIELD_DOES_NOT_FIT);
    refused(
        take(details(DAY, DecisionGround.PERSONNEL, UrgentField.BUDGET)),
        SessionsRefusal.DECISION_FIELD_DOES_NOT_FIT);
  }

  @Test
  void s45RefusesADecisionWhileTheCouncilIsInSession() {
    var underWay = Optional.of(new NextSession("s", 7, "Kỳ họp", DAY.minusDays(1), null));
    var no =
        refused(
            StandingCommitteeDecision.take(ID, Fixtures.aTerm(84), urgent(DAY), underWay),
            SessionsRefusal.COUNCIL_IN_SESSION);
    assertThat(no.citation()).contains("Điều 31");
  }

  @Test
  void knowsNoGroundBeforeTheLawThatWasRead() {
    assertThat(DecisionLaw.on(LocalDate.of(2025, 6, 15), DecisionGround.URGENT)).isEmpty();
    assertThat(DecisionLaw.on(LocalDate.of(2025, 6, 16), DecisionGround.URGENT)).isPresent();
    assertThat(DecisionRules.hasAGround(urgent(LocalDate.of(2025, 6, 15))))
        .map(no -> no.reason())
        .contains(SessionsRefusal.DECISION_GROUND_UNKNOWN);
  }

  @Test
  void o08RefusesADecisionBeforeItsTerm() {
    refused(take(urgent(Fixtures.STARTS.minusDays(1))), SessionsRefusal.DECISION_BEFORE_TERM);
  }

  @Test
  void s45StandsInTheQueueUntilItIsReportedAtALaterSession() {
    StandingCommitteeDecision waiting = stateAfter(take(urgent(DAY)));
    var reported = waiting.report(Fixtures.anOpenSession(), Fixtures.OPENS);
    assertThat(eventsOf(reported))
        .containsExactly(
            new StandingCommitteeDecisionReported(
                ID, new AggregateId<>(Fixtures.SESSION), Fixtures.OPENS));
    assertThat(stateAfter(reported).status()).isEqualTo(DecisionStatus.REPORTED);
    assertThat(reasonOf(stateAfter(reported).report(Fixtures.anOpenSession(), Fixtures.OPENS)))
        .isEqualTo(SessionsRefusal.DECISION_ALREADY_REPORTED);
  }

  @Test
  void s45IsNotReportedAtASessionThatHadOpenedBeforeNorOutsideItsDays() {
    refused(
        stateAfter(take(urgent(Fixtures.OPENS.plusDays(1))))
            .report(Fixtures.anOpenSession(), Fixtures.OPENS.plusDays(1)),
        SessionsRefusal.SESSION_BEFORE_DECISION);
    refused(
        stateAfter(take(urgent(DAY)))
            .report(Fixtures.aClosedSession(), Fixtures.CLOSES.plusDays(1)),
        SessionsRefusal.REPORTED_OUTSIDE_SESSION);
  }

  @Test
  void isCorrectedWithAReasonAndNeverAfterItsReport() {
    StandingCommitteeDecision reported =
        stateAfter(stateAfter(take(urgent(DAY))).report(Fixtures.anOpenSession(), Fixtures.OPENS));
    StandingCommitteeDecision corrected = stateAfter(correct(reported, urgent(DAY.minusDays(1))));
    assertThat(corrected.corrections())
        .containsExactly(new DecisionCorrection(Fixtures.OPENS, "Ghi nhầm ngày"));
    assertThat(corrected.status()).isEqualTo(DecisionStatus.REPORTED);
    refused(
        correct(reported, urgent(Fixtures.OPENS.plusDays(1))),
        SessionsRefusal.DECISION_AFTER_REPORT);
    assertThat(reasonOf(correct(reported, urgent(DAY))))
        .isEqualTo(SessionsRefusal.NOTHING_TO_CORRECT);
  }

  @Test
  void n01HoldsItsNumberInAnySpellingUntilItIsWithdrawn() {
    StandingCommitteeDecision taken = stateAfter(take(urgent(DAY)));
    assertThat(taken.claims()).containsExactly("an-giang-2025/2025/31 nq tthđnd");
    var withdrawn = taken.withdraw("Ghi nhầm sổ");
    assertThat(eventsOf(withdrawn)).containsExactly(new StandingCommitteeDecisionWithdrawn(ID));
    assertThat(stateAfter(withdrawn).claims()).isEmpty();
    assertThat(reasonOf(stateAfter(withdrawn).report(Fixtures.anOpenSession(), Fixtures.OPENS)))
        .isEqualTo(SessionsRefusal.DECISION_WITHDRAWN);
  }

  private static Decision<StandingCommitteeDecision> correct(
      StandingCommitteeDecision decision, DecisionDetails details) {
    return decision.correct(
        new CorrectDecision(details, "Ghi nhầm ngày"),
        Fixtures.aTerm(84),
        Optional.empty(),
        Fixtures.OPENS);
  }

  private static Decision<StandingCommitteeDecision> take(DecisionDetails details) {
    return StandingCommitteeDecision.take(ID, Fixtures.aTerm(84), details, Optional.empty());
  }

  private static DecisionDetails urgent(LocalDate day) {
    return details(day, DecisionGround.URGENT, UrgentField.DISASTER);
  }

  private static DecisionDetails details(
      LocalDate day, DecisionGround ground, @Nullable UrgentField field) {
    return new DecisionDetails("31/NQ-TTHĐND", day, ground, field, "Khắc phục sạt lở");
  }
}
