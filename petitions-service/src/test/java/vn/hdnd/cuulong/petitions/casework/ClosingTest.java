package vn.hdnd.cuulong.petitions.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.ANSWERED;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.ID;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.RECEIVED;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.aComplaint;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.aForwarded;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.aGuided;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.anAnswered;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.answering;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.forwarding;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.accepted;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.refusalOf;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.stateAfter;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hdnd.cuulong.petitions.casework.PetitionEvent.PetitionClosed;
import vn.hdnd.cuulong.petitions.intake.PetitionKind;
import vn.hdnd.cuulong.petitions.refusal.PetitionsRefusal;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.ids.AggregateId;

class ClosingTest {

  @Test
  void closesAnAnsweredPetition() {
    var decision = accepted(anAnswered().close(closing(ClosingReason.ANSWERED)));
    assertThat(decision.state().status()).isEqualTo(PetitionStatus.CLOSED);
    assertThat(decision.events())
        .containsExactly(
            new PetitionClosed(
                new AggregateId<>(ID),
                PetitionKind.COMPLAINT,
                RECEIVED,
                ANSWERED,
                ClosingReason.ANSWERED));
  }

  @ParameterizedTest
  @EnumSource
  @Tag("X-05")
  void closesForAReasonOnlyWhereItFits(ClosingReason reason) {
    assertThat(closes(aComplaint(), reason))
        .isEqualTo(reason == ClosingReason.FILED || reason == ClosingReason.WITHDRAWN);
    assertThat(closes(aForwarded(PetitionKind.COMPLAINT), reason))
        .isEqualTo(reason == ClosingReason.WITHDRAWN);
    assertThat(closes(aGuided(PetitionKind.COMPLAINT), reason))
        .isEqualTo(reason == ClosingReason.GUIDED || reason == ClosingReason.WITHDRAWN);
    assertThat(closes(anAnswered(), reason)).isEqualTo(reason == ClosingReason.ANSWERED);
  }

  @Test
  void refusesADayBeforeTheLastStep() {
    var early = new ClosePetition(ANSWERED.minusDays(1), ClosingReason.ANSWERED);
    assertThat(refusalOf(anAnswered().close(early)).reason())
        .isEqualTo(PetitionsRefusal.BEFORE_PRECEDING_STEP);
  }

  @Test
  void takesNoStepAfterwards() {
    var closed = stateAfter(aForwarded(PetitionKind.COMPLAINT).close(withdrawn()));
    Stream<Decision<Petition>> steps =
        Stream.of(
            closed.forward(forwarding()),
            closed.guide(new GuidePetition(ANSWERED, null, "Nội dung")),
            closed.remind(new RemindAgency(ANSWERED, null)),
            closed.recordAnswer(answering()),
            closed.close(withdrawn()));
    assertThat(steps)
        .allSatisfy(step ->
            assertThat(refusalOf(step).reason()).isEqualTo(PetitionsRefusal.ALREADY_CLOSED));
  }

  private static boolean closes(Petition petition, ClosingReason reason) {
    return petition.close(closing(reason)) instanceof Decision.Accepted<Petition>;
  }

  private static ClosePetition closing(ClosingReason reason) {
    return new ClosePetition(ANSWERED, reason);
  }

  private static ClosePetition withdrawn() {
    return closing(ClosingReason.WITHDRAWN);
  }
}
