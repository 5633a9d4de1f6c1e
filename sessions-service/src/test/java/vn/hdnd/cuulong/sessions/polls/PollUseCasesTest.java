package vn.hdnd.cuulong.sessions.polls;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.platform.testkit.commands.Outcomes.done;
import static vn.hdnd.cuulong.sessions.sittings.ASitting.AT;
import static vn.hdnd.cuulong.sessions.sittings.ASitting.DAY;
import static vn.hdnd.cuulong.sessions.sittings.ASitting.deputy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.schedule.Fired;
import vn.hdnd.cuulong.platform.testkit.commands.Asking;
import vn.hdnd.cuulong.sessions.CouncilInMemory;
import vn.hdnd.cuulong.sessions.Fixtures;
import vn.hdnd.cuulong.sessions.SessionsEvents;
import vn.hdnd.cuulong.sessions.deputies.Deputies;
import vn.hdnd.cuulong.sessions.deputies.Deputy;
import vn.hdnd.cuulong.sessions.deputies.DeputyDetails;
import vn.hdnd.cuulong.sessions.deputies.DeputyState;
import vn.hdnd.cuulong.sessions.deputies.DeputyStateChange;
import vn.hdnd.cuulong.sessions.refusal.OfficeDays;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.sittings.ASitting;
import vn.hdnd.cuulong.sessions.sittings.Sitting;
import vn.hdnd.cuulong.sessions.sittings.Sittings;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;

class PollUseCasesTest {

  private static final CouncilId COUNCIL = new CouncilId(Fixtures.COUNCIL);
  private static final Sitting SITTING = ASitting.with(3, 4);

  private final AggregateCommands<Poll> polls =
      AggregateCommands.inMemory(OpeningPoll.TYPE, SessionsEvents.catalogue(), OfficeDays.RULE);
  private final AggregateCommands<Ballot> ballots =
      AggregateCommands.inMemory(Ballot.TYPE, SessionsEvents.catalogue(), OfficeDays.RULE);
  private final Sittings sittings = (council, id) -> Optional.of(SITTING);
  private final CastingBallot casting = new CastingBallot(ballots, polls, sittings, new Numbered());
  private final SettlingPoll settling =
      new SettlingPoll(polls, ballots, sittings, new CouncilInMemory().votingOnResolution);

  private AggregateId<Poll> poll = new AggregateId<>("none");

  /** Four deputies, whose accounts are their numbers. */
  private static final class Numbered implements Deputies {

    @Override
    public Optional<Deputy> find(CouncilId council, AggregateId<Deputy> deputyId) {
      return Optional.empty();
    }

    @Override
    public List<Deputy> ofTerm(CouncilId council, AggregateId<CouncilTerm> termId) {
      return List.of(one(1), one(2), one(3), one(4));
    }

    @Override
    public Optional<Deputy> ofAccount(
        CouncilId council, AggregateId<CouncilTerm> termId, String account) {
      return Optional.of(one(Integer.parseInt(account)));
    }

    private static Deputy one(int n) {
      return new Deputy(
          deputy(n),
          COUNCIL,
          new AggregateId<>(Fixtures.TERM),
          new DeputyDetails("Nguyễn Văn " + n, null, null, Integer.toString(n)),
          Fixtures.STARTS,
          List.of(new DeputyStateChange(Fixtures.STARTS, DeputyState.ACTIVE, null)),
          List.of());
    }
  }

  @BeforeEach
  void open() {
    var command = new OpenPoll(ASitting.ID, null, "Thông qua chương trình", true);
    poll =
        new AggregateId<>(
            done(polls.create(
                    by("chair", "open"),
                    CommandDays.none(),
                    id -> Poll.open(id, SITTING, null, command, AT, DAY)))
                .id());
  }

  @Test
  void countsWhatWasCastBeforeTheClosing() {
    voted(1, "a", Choice.IN_FAVOUR);
    voted(2, "b", Choice.AGAINST);
    voted(2, "c", Choice.IN_FAVOUR);
    close();

    assertThat(settling.settle(COUNCIL, poll, AT)).isEqualTo(Fired.done());

    PollResult result = Objects.requireNonNull(state().result());
    assertThat(result.votes())
        .containsExactly(
            new CastVote(deputy(1), Choice.IN_FAVOUR), new CastVote(deputy(2), Choice.IN_FAVOUR));
    assertThat(result.tally().notVoting()).isEqualTo(1);
  }

  /** A process died after the closing, and another one finds the work in the schedule, twice. */
  @Test
  void countsOnceHoweverOftenItIsSettled() {
    voted(1, "a", Choice.IN_FAVOUR);
    close();
    assertThat(settling.settle(COUNCIL, poll, AT)).isEqualTo(Fired.done());
    Poll counted = state();
    assertThat(settling.settle(COUNCIL, poll, AT.plusSeconds(60))).isEqualTo(Fired.done());
    assertThat(state()).isEqualTo(counted);
  }

  @Test
  void leavesAnOpenPollAlone() {
    assertThat(settling.settle(COUNCIL, poll, AT)).isEqualTo(Fired.done());
    voted(1, "a", Choice.IN_FAVOUR);
  }

  @Test
  void takesNoBallotAfterTheClosing() {
    close();
    refused(cast(1, "a", Choice.IN_FAVOUR), SessionsRefusal.POLL_NOT_OPEN);
    assertThat(settling.settle(COUNCIL, poll, AT)).isEqualTo(Fired.done());
    refused(cast(1, "b", Choice.IN_FAVOUR), SessionsRefusal.POLL_NOT_OPEN);
  }

  @Test
  void givesARepeatedBallotItsAnswerAfterTheCount() {
    voted(1, "a", Choice.IN_FAVOUR);
    close();
    assertThat(settling.settle(COUNCIL, poll, AT)).isEqualTo(Fired.done());
    assertThat(done(cast(1, "a", Choice.IN_FAVOUR)).replayed()).isTrue();
  }

  @Test
  void takesNoBallotOfWhoIsNotPresent() {
    refused(cast(4, "a", Choice.IN_FAVOUR), SessionsRefusal.VOTER_NOT_PRESENT);
  }

  private static void refused(CommandOutcome outcome, SessionsRefusal reason) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            CommandOutcome.Refused.class,
            no -> assertThat(no.refusal()).extracting(Refusal::reason).isEqualTo(reason));
  }

  private void voted(int deputy, String key, Choice choice) {
    assertThat(cast(deputy, key, choice)).isInstanceOf(CommandOutcome.Done.class);
  }

  private CommandOutcome cast(int deputy, String key, Choice choice) {
    return casting.cast(by(Integer.toString(deputy), key), poll, choice);
  }

  private void close() {
    assertThat(
            polls.change(
                by("chair", "close"), poll, CommandDays.none(), found -> found.state().close(AT)))
        .isInstanceOf(CommandOutcome.Done.class);
  }

  private Poll state() {
    return polls.find(COUNCIL, poll).map(Versioned::state).orElseThrow();
  }

  private static CommandContext by(String account, String key) {
    return new Asking(Fixtures.COUNCIL, DAY).by(account).as("deputy", key);
  }
}
