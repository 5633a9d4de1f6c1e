package vn.hdnd.cuulong.sessions.polls;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.eventsOf;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.reasonOf;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.refused;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.stateAfter;
import static vn.hdnd.cuulong.sessions.sittings.ASitting.AT;
import static vn.hdnd.cuulong.sessions.sittings.ASitting.DAY;
import static vn.hdnd.cuulong.sessions.sittings.ASitting.deputy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.sessions.Fixtures;
import vn.hdnd.cuulong.sessions.deputies.Deputy;
import vn.hdnd.cuulong.sessions.polls.PollEvent.ResultDeclared;
import vn.hdnd.cuulong.sessions.polls.PollEvent.VoteAnnulled;
import vn.hdnd.cuulong.sessions.polls.PollEvent.VoteClosed;
import vn.hdnd.cuulong.sessions.polls.PollEvent.VoteCounted;
import vn.hdnd.cuulong.sessions.polls.PollEvent.VotesRecordedByName;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.resolutions.Resolution;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionKind;
import vn.hdnd.cuulong.sessions.sittings.ASitting;
import vn.hdnd.cuulong.sessions.sittings.Sitting;
import vn.hdnd.cuulong.sessions.voting.Matter;
import vn.hdnd.cuulong.sessions.voting.Outcome;
import vn.hdnd.cuulong.sessions.voting.Tally;

class PollTest {

  private static final AggregateId<Poll> ID = new AggregateId<>("poll-1");

  @Test
  void s13RefusesAVoteWithoutAQuorum() {
    var no = refused(open(ASitting.with(55, 84), null), SessionsRefusal.NO_QUORUM);
    assertThat(no.arguments()).containsEntry("present", "55").containsEntry("quorum", "56");
    assertThat(no.citation()).contains("quy chế làm việc");
  }

  @Test
  void refusesAVoteOutsideTheDayOfItsSitting() {
    var decision = Poll.open(ID, ASitting.with(84, 84), null, command(), AT, DAY.plusDays(1));
    refused(decision, SessionsRefusal.SITTING_NOT_TODAY);
  }

  @Test
  void refusesAVoteOnNothing() {
    var nothing = new OpenPoll(ASitting.ID, null, null, true);
    refused(
        Poll.open(ID, ASitting.with(84, 84), null, nothing, AT, DAY),
        SessionsRefusal.POLL_WITHOUT_SUBJECT);
  }

  @Test
  void takesTitleAndMatterFromTheDraft() {
    Poll poll = stateAfter(open(ASitting.with(84, 84), removal()));
    assertThat(poll.subject()).isEqualTo("Bãi nhiệm đại biểu");
    assertThat(poll.matter()).isEqualTo(Matter.DEPUTY_REMOVAL);
  }

  /** V-02: of all 84, not of those present. */
  @ParameterizedTest
  @CsvSource({"43, ADOPTED", "42, REJECTED"})
  void v02NeedsMoreThanHalfOfAllDeputies(int inFavour, Outcome outcome) {
    assertThat(counted(60, 84, null, inFavour, 0).outcome()).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({"56, ADOPTED", "55, REJECTED"})
  void v03NeedsTwoThirdsOfAllDeputiesToRemoveOne(int inFavour, Outcome outcome) {
    assertThat(counted(60, 84, removal(), inFavour, 0).outcome()).isEqualTo(outcome);
  }

  @Test
  void v05CountsWhoIsPresentAndSendsNothingAsNotVoting() {
    PollResult result = counted(60, 84, null, 43, 10);
    assertThat(result.tally()).isEqualTo(new Tally(43, 10, 7));
  }

  @Test
  void v08KeepsThreeDenominators() {
    PollResult result = counted(60, 84, null, 43, 10);
    assertThat(result.present()).isEqualTo(60);
    assertThat(result.voting()).isEqualTo(53);
  }

  @Test
  void countsTheBallotOfADeputyWhoLeftAfterVoting() {
    Poll closed = closed(ASitting.with(60, 84), null);
    var counted =
        stateAfter(closed.count(List.of(ballot(closed, 84, Choice.IN_FAVOUR)), present(60)));
    assertThat(counted.result()).extracting(PollResult::present).isEqualTo(61);
  }

  @Test
  void saysWhoVotedWhatOnlyWhenItIsCounted() {
    Poll closed = closed(ASitting.with(60, 84), null);
    Decision<Poll> counted =
        closed.count(
            List.of(ballot(closed, 2, Choice.AGAINST), ballot(closed, 1, Choice.IN_FAVOUR)),
            present(60));
    assertThat(eventsOf(counted))
        .containsExactly(
            new VoteCounted(
                ID, null, Matter.ORDINARY, DAY, new Tally(1, 1, 58), 60, 84, Outcome.REJECTED),
            new VotesRecordedByName(
                ID,
                List.of(
                    new CastVote(deputy(1), Choice.IN_FAVOUR),
                    new CastVote(deputy(2), Choice.AGAINST))));
  }

  @Test
  void isClosedOnceAndCountedOnce() {
    Decision<Poll> closing = stateAfter(open(ASitting.with(60, 84), null)).close(AT);
    assertThat(eventsOf(closing)).containsExactly(new VoteClosed(ID));
    Poll closed = stateAfter(closing);
    assertThat(reasonOf(closed.close(AT))).isEqualTo(SessionsRefusal.POLL_NOT_OPEN);
    Poll counted = stateAfter(closed.count(List.of(), present(60)));
    assertThat(reasonOf(counted.count(List.of(), present(60))))
        .isEqualTo(SessionsRefusal.POLL_NOT_OPEN);
  }

  @Test
  void isDeclaredAfterTheCountAndThenStands() {
    Poll closed = closed(ASitting.with(60, 84), null);
    assertThat(reasonOf(closed.declare())).isEqualTo(SessionsRefusal.POLL_NOT_COUNTED);
    Decision<Poll> declared = stateAfter(closed.count(List.of(), present(60))).declare();
    assertThat(eventsOf(declared)).containsExactly(new ResultDeclared(ID));
    assertThat(reasonOf(stateAfter(declared).annul("Nhầm", AT)))
        .isEqualTo(SessionsRefusal.POLL_ALREADY_DECLARED);
  }

  @Test
  void isAnnulledAndKeepsItsResult() {
    Poll counted = stateAfter(closed(ASitting.with(60, 84), null).count(List.of(), present(60)));
    Decision<Poll> annulled = counted.annul("Mất kết nối", AT);
    assertThat(eventsOf(annulled)).containsExactly(new VoteAnnulled(ID, "Mất kết nối"));
    assertThat(stateAfter(annulled).result()).isEqualTo(counted.result());
    assertThat(reasonOf(stateAfter(annulled).declare())).isEqualTo(SessionsRefusal.POLL_ANNULLED);
  }

  @Test
  void holdsItsSittingWhileItIsUnderWay() {
    Poll open = stateAfter(open(ASitting.with(60, 84), null));
    Poll closed = stateAfter(open.close(AT));
    assertThat(open.claims()).isEqualTo(closed.claims()).containsExactly(ASitting.ID.value());
    assertThat(stateAfter(closed.count(List.of(), present(60))).claims()).isEmpty();
  }

  private static PollResult counted(
      int present, int deputies, @Nullable Resolution draft, int inFavour, int against) {
    Poll closed = closed(ASitting.with(present, deputies), draft);
    List<Ballot> ballots =
        Stream.concat(
                IntStream.rangeClosed(1, inFavour)
                    .mapToObj(n -> ballot(closed, n, Choice.IN_FAVOUR)),
                IntStream.rangeClosed(inFavour + 1, inFavour + against)
                    .mapToObj(n -> ballot(closed, n, Choice.AGAINST)))
            .toList();
    PollResult result = stateAfter(closed.count(ballots, present(present))).result();
    assertThat(result).isNotNull();
    return Objects.requireNonNull(result);
  }

  private static Ballot ballot(Poll poll, int deputy, Choice choice) {
    return stateAfter(Ballot.blank(poll, deputy(deputy)).cast(choice, true, AT));
  }

  private static Set<AggregateId<Deputy>> present(int deputies) {
    return ASitting.with(deputies, 84).present();
  }

  private static Poll closed(Sitting sitting, @Nullable Resolution draft) {
    return stateAfter(stateAfter(open(sitting, draft)).close(AT));
  }

  private static Decision<Poll> open(Sitting sitting, @Nullable Resolution draft) {
    return Poll.open(ID, sitting, draft, command(), AT, DAY);
  }

  private static OpenPoll command() {
    return new OpenPoll(ASitting.ID, null, "Thông qua chương trình kỳ họp", true);
  }

  private static Resolution removal() {
    return new Resolution(
        new AggregateId<>("resolution-1"),
        new CouncilId(Fixtures.COUNCIL),
        new AggregateId<>(Fixtures.SESSION),
        "Bãi nhiệm đại biểu",
        ResolutionKind.INDIVIDUAL,
        Matter.DEPUTY_REMOVAL,
        DAY,
        "Thường trực Hội đồng nhân dân",
        null);
  }
}
