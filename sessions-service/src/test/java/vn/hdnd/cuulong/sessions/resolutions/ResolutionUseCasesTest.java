package vn.hdnd.cuulong.sessions.resolutions;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.platform.testkit.commands.Outcomes.done;
import static vn.hdnd.cuulong.platform.testkit.commands.Outcomes.refused;
import static vn.hdnd.cuulong.sessions.Fixtures.CLOSES;
import static vn.hdnd.cuulong.sessions.Fixtures.OPENS;
import static vn.hdnd.cuulong.sessions.resolutions.ResolutionKind.INDIVIDUAL;
import static vn.hdnd.cuulong.sessions.resolutions.ResolutionKind.NORMATIVE;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.commands.CommandRefusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.CouncilInMemory;
import vn.hdnd.cuulong.sessions.Fixtures;
import vn.hdnd.cuulong.sessions.convening.CloseSession;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.voting.Matter;
import vn.hdnd.cuulong.sessions.voting.Outcome;
import vn.hdnd.cuulong.sessions.voting.Tally;

class ResolutionUseCasesTest {

  private final CouncilInMemory council = new CouncilInMemory();
  private final String session = council.withSession();

  @Test
  void submitsAndVotesAsTwoCommands() {
    var submitted = done(submit(Fixtures.staff("a"), NORMATIVE, null));
    assertThat(submitted.eventTypes()).containsExactly("vn.hdnd.sessions.resolution-submitted.v1");
    var voted =
        done(
            council.votingOnResolution.vote(
                Fixtures.staff("b"), new AggregateId<>(submitted.id()), inFavour(100)));
    assertThat(voted.eventTypes()).containsExactly("vn.hdnd.sessions.resolution-adopted.v1");
    assertThat(voted.answer()).isEqualTo(adopted("01/2025/NQ-HĐND"));
  }

  @Test
  void n01GivesTheNextNumberOfEachSeries() {
    assertThat(adopt("a", NORMATIVE, null)).isEqualTo("01/2025/NQ-HĐND");
    assertThat(adopt("b", NORMATIVE, null)).isEqualTo("02/2025/NQ-HĐND");
    assertThat(adopt("c", INDIVIDUAL, null)).isEqualTo("01/NQ-HĐND");
    assertThat(adopt("d", NORMATIVE, 42)).isEqualTo("42/2025/NQ-HĐND");
    assertThat(adopt("e", NORMATIVE, null)).isEqualTo("43/2025/NQ-HĐND");
  }

  @Test
  void n01RefusesANumberThatIsUsedAndNamesIt() {
    assertThat(adopt("a", NORMATIVE, 42)).isEqualTo("42/2025/NQ-HĐND");
    CommandOutcome second = submit(Fixtures.lead("b"), NORMATIVE, inFavour(100, 42));
    refused(second, SessionsRefusal.NUMBER_ALREADY_USED);
    assertThat(((CommandOutcome.Refused) second).refusal().arguments())
        .containsEntry("number", "42/2025/NQ-HĐND");
  }

  @Test
  void n01TriesTheNextNumberWhenAnotherResolutionWasFaster() {
    for (String key : new String[] {"a", "b", "c"}) {
      assertThat(adopt(key, NORMATIVE, null)).endsWith("/2025/NQ-HĐND");
    }
    council.numbers.forget();
    assertThat(adopt("d", NORMATIVE, null)).isEqualTo("04/2025/NQ-HĐND");
  }

  @Test
  void n01GivesUpARaceThatItAlwaysLosesAndGoesOnNextTime() {
    for (int i = 1; i <= 25; i++) {
      assertThat(adopt("a" + i, NORMATIVE, i)).endsWith("/2025/NQ-HĐND");
    }
    council.numbers.forget();
    assertThat(submit(Fixtures.lead("b"), NORMATIVE, inFavour(100)))
        .isInstanceOf(CommandOutcome.Overloaded.class);
    assertThat(adopt("b", NORMATIVE, null)).isEqualTo("26/2025/NQ-HĐND");
  }

  @Test
  void v02RefusesANumberForARejectedResolutionAndDoesNotLearnIt() {
    refused(
        submit(Fixtures.lead("a"), NORMATIVE, inFavour(10, 5)),
        SessionsRefusal.NUMBER_WITHOUT_MAJORITY);

    assertThat(adopt("b", NORMATIVE, null)).isEqualTo("01/2025/NQ-HĐND");
  }

  @Test
  void n01KeepsNoNumberForARejectedResolution() {
    var rejected = done(submit(Fixtures.lead("a"), NORMATIVE, inFavour(10)));
    assertThat(rejected.answer()).isEqualTo(new VoteAnswer.Rejected(Outcome.REJECTED));
    assertThat(adopt("b", NORMATIVE, null)).isEqualTo("01/2025/NQ-HĐND");
  }

  @Test
  void givesARepeatedCommandTheSameNumber() {
    assertThat(adopt("a", NORMATIVE, null)).isEqualTo("01/2025/NQ-HĐND");
    assertThat(adopt("a", NORMATIVE, null)).isEqualTo("01/2025/NQ-HĐND");
    assertThat(adopt("b", NORMATIVE, null)).isEqualTo("02/2025/NQ-HĐND");
  }

  @Test
  void n01LeavesNoGapWhenTheSameCommandIsSentTwiceAtOnce() {
    RecordVote vote = inFavour(100);
    council.numbers.beforeNextReading(
        () -> assertThat(adopt("twin", NORMATIVE, null)).isEqualTo("01/2025/NQ-HĐND"));

    var slower = done(submit(Fixtures.lead("twin"), NORMATIVE, vote));

    assertThat(slower.replayed()).isTrue();
    assertThat(slower.answer()).isEqualTo(adopted("01/2025/NQ-HĐND"));
    assertThat(adopt("next", NORMATIVE, null)).isEqualTo("02/2025/NQ-HĐND");
  }

  @Test
  void n01LearnsNothingFromADryRunThatLosesARace() {
    assertThat(adopt("a", NORMATIVE, null)).isEqualTo("01/2025/NQ-HĐND");
    council.numbers.forget();

    CommandOutcome tried = submit(Fixtures.tentativeLead("b"), NORMATIVE, inFavour(100));

    assertThat(((CommandOutcome.DryRun) tried).answer()).isEqualTo(adopted("02/2025/NQ-HĐND"));
    assertThat(council.numbers.remembersNothing()).isTrue();
  }

  @Test
  void leavesANumberFarAboveItsSeriesToTheLead() {
    String id = done(submit(Fixtures.staff("a"), NORMATIVE, null)).id();
    assertThat(adopt("b", NORMATIVE, 42)).isEqualTo("42/2025/NQ-HĐND");

    CommandOutcome slip =
        council.votingOnResolution.vote(
            Fixtures.staff("c"), new AggregateId<>(id), inFavour(100, 243));

    refused(slip, SessionsRefusal.NUMBER_FAR_AHEAD);
    assertThat(((CommandOutcome.Refused) slip).refusal().arguments())
        .containsEntry("highest", "42");
    refused(
        submit(Fixtures.staff("d"), NORMATIVE, inFavour(100, 99_999)),
        SessionsRefusal.NUMBER_FAR_AHEAD);
    assertThat(adopt("e", NORMATIVE, 243)).isEqualTo("243/2025/NQ-HĐND");
    assertThat(
            done(council.votingOnResolution.vote(
                    Fixtures.staff("f"), new AggregateId<>(id), inFavour(100, 443)))
                .answer())
        .isEqualTo(adopted("443/2025/NQ-HĐND"));
  }

  @Test
  void saysInADryRunWhichNumberItWouldGive() {
    CommandOutcome tried = submit(Fixtures.tentativeLead("a"), NORMATIVE, inFavour(100));
    assertThat(((CommandOutcome.DryRun) tried).answer()).isEqualTo(adopted("01/2025/NQ-HĐND"));
    assertThat(adopt("b", NORMATIVE, null)).isEqualTo("01/2025/NQ-HĐND");
  }

  @Test
  void refusesAResolutionOfASessionOfAnotherCouncil() {
    refused(
        submit(Fixtures.leadOf("can-tho-2025", "a"), NORMATIVE, null),
        SessionsRefusal.SESSION_UNKNOWN);
    refused(
        submit(Fixtures.leadOf("can-tho-2025", "a"), NORMATIVE, inFavour(100)),
        SessionsRefusal.SESSION_UNKNOWN);
  }

  @Test
  void doesNotShowAResolutionToAnotherCouncil() {
    String id = done(submit(Fixtures.staff("a"), NORMATIVE, null)).id();
    var other = Fixtures.leadOf("can-tho-2025", "b");
    assertThat(council.votingOnResolution.vote(other, new AggregateId<>(id), inFavour(100)))
        .isEqualTo(new CommandOutcome.NotFound(id));
  }

  @Test
  void refusesToCloseTheSessionBeforeItsVotes() {
    String open = done(council.convene(Fixtures.staff("s"), council.term(), 8)).id();
    var draft =
        new SubmitResolution(
            new AggregateId<>(open),
            "Quy định",
            NORMATIVE,
            Matter.ORDINARY,
            OPENS,
            "Thường trực",
            inFavour(100));
    assertThat(done(council.submittingResolution.submit(Fixtures.staff("a"), draft)).created())
        .isTrue();

    refused(
        council.closingSession.close(
            Fixtures.staff("b"),
            new AggregateId<>(open),
            new CloseSession(CLOSES.minusDays(1), 100, 5, 0)),
        SessionsRefusal.CLOSED_BEFORE_VOTE);
    assertThat(
            done(council.closingSession.close(
                    Fixtures.staff("c"),
                    new AggregateId<>(open),
                    new CloseSession(CLOSES, 100, 5, 0)))
                .version())
        .isEqualTo(2);
  }

  @Test
  void refusesAVoteThatHasNotHappenedYet() {
    var tomorrow = new RecordVote(LocalDate.of(2025, 12, 13), new Tally(100, 0, 0), null);
    refused(submit(Fixtures.staff("a"), NORMATIVE, tomorrow), CommandRefusal.DATE_IN_FUTURE);
  }

  private String adopt(String key, ResolutionKind kind, @Nullable Integer number) {
    var adopted = done(submit(Fixtures.lead(key), kind, inFavour(100, number)));
    return adopted.answer() instanceof VoteAnswer.Adopted answer ? answer.documentNumber() : "";
  }

  private CommandOutcome submit(
      CommandContext context, ResolutionKind kind, @Nullable RecordVote vote) {
    return council.submittingResolution.submit(
        context,
        new SubmitResolution(
            new AggregateId<>(session),
            "Quy định mức hỗ trợ học phí",
            kind,
            Matter.ORDINARY,
            OPENS,
            "Ủy ban nhân dân tỉnh",
            vote));
  }

  private static RecordVote inFavour(int votes) {
    return inFavour(votes, null);
  }

  private static RecordVote inFavour(int votes, @Nullable Integer number) {
    return new RecordVote(CLOSES, new Tally(votes, 0, 0), number);
  }

  private static VoteAnswer adopted(String number) {
    int first = Integer.parseInt(number.substring(0, number.indexOf('/')));
    return new VoteAnswer.Adopted(Outcome.ADOPTED, number, first);
  }
}
