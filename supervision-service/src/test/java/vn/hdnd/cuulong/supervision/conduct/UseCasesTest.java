package vn.hdnd.cuulong.supervision.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.platform.testkit.commands.Outcomes.done;
import static vn.hdnd.cuulong.platform.testkit.commands.Outcomes.refused;

import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.commands.CommandRefusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.supervision.Fixtures;
import vn.hdnd.cuulong.supervision.SupervisionEvents;
import vn.hdnd.cuulong.supervision.refusal.OfficeDays;

/** Tests the use cases, with today's date 12/12/2025. */
class UseCasesTest {

  private final AggregateCommands<Supervision> supervisions =
      AggregateCommands.inMemory(
          OpeningSupervision.TYPE, SupervisionEvents.catalogue(), OfficeDays.RULE);
  private final OpeningSupervision opening = new OpeningSupervision(supervisions);
  private final ConcludingSupervision concluding = new ConcludingSupervision(supervisions);
  private final AnsweringRecommendation answering = new AnsweringRecommendation(supervisions);
  private final VerifyingRecommendation verifying = new VerifyingRecommendation(supervisions);

  @Test
  void leadASupervisionFromOpeningToVerification() {
    String id = done(opening.open(Fixtures.lead("a"), Fixtures.open())).id();
    var concluded =
        done(concluding.conclude(Fixtures.lead("b"), new AggregateId<>(id), Fixtures.conclude()));
    assertThat(concluded.eventTypes())
        .containsExactly(
            "vn.hdnd.supervision.supervision-concluded.v1",
            "vn.hdnd.supervision.recommendation-made.v1",
            "vn.hdnd.supervision.recommendation-made.v1");
    var answer = Fixtures.answerOn(Fixtures.ANSWERED, AnswerResult.DONE);
    assertThat(
            done(answering.answer(Fixtures.lead("c"), new AggregateId<>(id), 1, answer)).version())
        .isEqualTo(3);
    var verification = Fixtures.verifyOn(Fixtures.VERIFIED, VerificationResult.DONE);
    assertThat(
            done(verifying.verify(Fixtures.lead("d"), new AggregateId<>(id), 1, verification))
                .eventTypes())
        .containsExactly("vn.hdnd.supervision.recommendation-verified.v1");
  }

  @Test
  void leaveTheImportOfOldRecordsToTheLead() {
    refused(
        opening.open(Fixtures.staff("a"), Fixtures.open()), CommandRefusal.PAST_DATE_NEEDS_LEAD);
  }

  @Test
  void refuseWhatHasNotHappenedYet() {
    String id = done(opening.open(Fixtures.lead("a"), Fixtures.open())).id();
    assertThat(
            done(concluding.conclude(
                    Fixtures.lead("b"), new AggregateId<>(id), Fixtures.conclude()))
                .id())
        .isEqualTo(id);
    var tomorrow = Fixtures.VERIFIED.plusDays(8);
    refused(
        answering.answer(
            Fixtures.lead("c"),
            new AggregateId<>(id),
            1,
            Fixtures.answerOn(tomorrow, AnswerResult.DONE)),
        CommandRefusal.DATE_IN_FUTURE);
    refused(
        verifying.verify(
            Fixtures.lead("d"),
            new AggregateId<>(id),
            1,
            Fixtures.verifyOn(tomorrow, VerificationResult.DONE)),
        CommandRefusal.DATE_IN_FUTURE);
  }

  @Test
  void showNothingToAnotherCouncil() {
    String id = done(opening.open(Fixtures.lead("a"), Fixtures.open())).id();
    var stranger = Fixtures.leadOf("can-tho-2025", "b");
    assertThat(concluding.conclude(stranger, new AggregateId<>(id), Fixtures.conclude()))
        .isEqualTo(new CommandOutcome.NotFound(id));
  }
}
