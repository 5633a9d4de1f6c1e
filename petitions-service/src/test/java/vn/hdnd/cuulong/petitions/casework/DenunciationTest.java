package vn.hdnd.cuulong.petitions.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.AGENCY;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.ANSWERED;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.CLERK;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.COUNCIL;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.FORWARDED;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.GOOD;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.ID;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.UNSIGNED;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.aForwarded;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.aPetition;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.forwarding;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.registering;
import static vn.hdnd.cuulong.petitions.intake.PetitionKind.DENUNCIATION;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.accepted;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.eventsOf;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.stateAfter;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.petitions.PetitionsEvents;
import vn.hdnd.cuulong.petitions.casework.PetitionEvent.DenunciationAnswered;
import vn.hdnd.cuulong.petitions.casework.PetitionEvent.DenunciationClosed;
import vn.hdnd.cuulong.petitions.casework.PetitionEvent.DenunciationForwarded;
import vn.hdnd.cuulong.petitions.casework.PetitionEvent.DenunciationGuided;
import vn.hdnd.cuulong.petitions.casework.PetitionEvent.DenunciationReceived;
import vn.hdnd.cuulong.petitions.casework.PetitionEvent.DenunciationReminded;
import vn.hdnd.cuulong.platform.events.Classification;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/** Tests the content of a denunciation's events, and its handlers. */
@Tag("D-10")
class DenunciationTest {

  private static final YearMonth NOVEMBER = YearMonth.of(2025, 11);
  private static final RecordAnswer ANSWER = new RecordAnswer(ANSWERED, AGENCY, "9/TTr", null);
  private static final ClosePetition CLOSING =
      new ClosePetition(ANSWERED.plusDays(2), ClosingReason.ANSWERED);

  private final Petition received = aPetition(DENUNCIATION, GOOD);
  private final Petition forwarded = aForwarded(DENUNCIATION);

  @Test
  void tellsTheMonthOfEveryStepAndNothingElse() {
    assertThat(everyEvent())
        .containsExactly(
            new DenunciationReceived(new AggregateId<>(ID), NOVEMBER, true),
            new DenunciationForwarded(new AggregateId<>(ID), NOVEMBER, NOVEMBER),
            new DenunciationReminded(new AggregateId<>(ID), NOVEMBER, NOVEMBER),
            new DenunciationAnswered(new AggregateId<>(ID), NOVEMBER, YearMonth.from(ANSWERED)),
            new DenunciationClosed(new AggregateId<>(ID), NOVEMBER, YearMonth.from(ANSWERED)),
            new DenunciationGuided(new AggregateId<>(ID), NOVEMBER, NOVEMBER));
  }

  @Test
  void saysNoTextOfACommandAndNoDay() {
    assertThat(everyEvent())
        .allSatisfy(event ->
            assertThat(JsonMapper.shared().writeValueAsString(event))
                .doesNotContain(AGENCY, "SĐT", "HĐND-VP", CLERK, DENUNCIATION.name())
                .doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}\""));
  }

  @Test
  void isOfficialAndOfATypeOfItsOwn() {
    assertThat(everyEvent())
        .map(PetitionsEvents.catalogue()::typeOf)
        .allSatisfy(type -> {
          assertThat(type.name()).contains(".denunciation-");
          assertThat(type.classification()).isEqualTo(Classification.OFFICIAL);
        });
  }

  @Test
  void tellsWhetherItIsEligibleButNotWhyNot() {
    assertThat(
            eventsOf(
                Petition.receive(
                    new CouncilId(COUNCIL),
                    new AggregateId<>(ID),
                    0,
                    CLERK,
                    registering(DENUNCIATION, UNSIGNED))))
        .containsExactly(new DenunciationReceived(new AggregateId<>(ID), NOVEMBER, false));
  }

  @Test
  void isHandledByWhoRegisteredItAndByWhoTakesAStep() {
    assertThat(received.handlers()).containsExactly(CLERK);
    var after = stateAfter(received.handledBy("colleague").forward(forwarding()));
    assertThat(after.handlers()).containsExactly(CLERK, "colleague");
    assertThat(after.handledBy(CLERK)).isEqualTo(after);
  }

  @Test
  void keepsNoHandlersOfWhatIsNoSecret() {
    assertThat(Fixtures.aComplaint().handledBy("colleague").handlers()).isEmpty();
  }

  private List<DomainEvent> everyEvent() {
    Decision<Petition> answered = forwarded.recordAnswer(ANSWER);
    return Stream.of(
            Petition.receive(
                new CouncilId(COUNCIL),
                new AggregateId<>(ID),
                0,
                CLERK,
                registering(DENUNCIATION, GOOD)),
            received.forward(forwarding()),
            forwarded.remind(new RemindAgency(FORWARDED, "50/HĐND-VP")),
            answered,
            accepted(answered).state().close(CLOSING),
            received.guide(new GuidePetition(FORWARDED, "46/HĐND-VP", null)))
        .flatMap(decision -> eventsOf(decision).stream())
        .toList();
  }
}
