package vn.hdnd.cuulong.sessions.resolutions;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.accepted;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.refused;
import static vn.hdnd.cuulong.sessions.Fixtures.CLOSES;
import static vn.hdnd.cuulong.sessions.Fixtures.COUNCIL;
import static vn.hdnd.cuulong.sessions.Fixtures.ONE_LEAVES;
import static vn.hdnd.cuulong.sessions.Fixtures.OPENS;
import static vn.hdnd.cuulong.sessions.Fixtures.SESSION;
import static vn.hdnd.cuulong.sessions.Fixtures.aClosedSession;
import static vn.hdnd.cuulong.sessions.Fixtures.aTerm;
import static vn.hdnd.cuulong.sessions.Fixtures.aTermThatOneLeaves;
import static vn.hdnd.cuulong.sessions.Fixtures.anOpenSession;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.sessions.convening.ConveneSession;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.convening.SessionKind;
import vn.hdnd.cuulong.sessions.refusal.OfficeRule;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionEvent.ResolutionAdopted;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionEvent.ResolutionRejected;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionEvent.ResolutionSubmitted;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;
import vn.hdnd.cuulong.sessions.term.SetUpTerm;
import vn.hdnd.cuulong.sessions.voting.Matter;
import vn.hdnd.cuulong.sessions.voting.Outcome;
import vn.hdnd.cuulong.sessions.voting.Tally;

class ResolutionTest {

  private static final LocalDate SUBMITTED = LocalDate.of(2025, 11, 25);
  private static final DocumentNumber NUMBER_42 =
      new NumberSeries(new CouncilId(COUNCIL), ResolutionKind.NORMATIVE, 2025).number(42);

  @Test
  void isSubmitted() {
    var decision =
        accepted(
            Resolution.submit(new AggregateId<>("r1"), anOpenSession(), draft(Matter.ORDINARY)));
    assertThat(decision.events())
        .containsExactly(
            new ResolutionSubmitted(
                new AggregateId<>("r1"),
                new AggregateId<>(SESSION),
                "Quy định mức hỗ trợ học phí",
                ResolutionKind.NORMATIVE,
                Matter.ORDINARY,
                SUBMITTED,
                "Ủy ban nhân dân tỉnh"));
    assertThat(decision.state().status()).isEqualTo(ResolutionStatus.SUBMITTED);
    assertThat(decision.state().claims()).isEmpty();
  }

  @Test
  void refusesToRemoveADeputyByANormativeResolution() {
    var rule =
        new SubmitResolution(
            new AggregateId<>(SESSION),
            "Bãi nhiệm đại biểu",
            ResolutionKind.NORMATIVE,
            Matter.DEPUTY_REMOVAL,
            SUBMITTED,
            "Thường trực Hội đồng nhân dân",
            null);

    var no =
        refused(
            Resolution.submit(new AggregateId<>("r1"), anOpenSession(), rule),
            SessionsRefusal.REMOVAL_NOT_INDIVIDUAL);

    assertThat(no.citation()).isEqualTo(OfficeRule.CITATION);
  }

  @Test
  void refusesADraftAfterTheSessionClosed() {
    var late = withSubmission(CLOSES.plusDays(1));
    assertThat(
            refused(
                    Resolution.submit(new AggregateId<>("r1"), aClosedSession(), late),
                    SessionsRefusal.SUBMITTED_AFTER_CLOSING)
                .arguments())
        .containsEntry("date", "2025-12-11");
  }

  @Test
  void v02IsAdoptedByMoreThanHalfOfAllDeputies() {
    var decision = accepted(vote(aDraft(Matter.ORDINARY), OPENS, 55, 0, 0));
    assertThat(decision.events())
        .containsExactly(
            new ResolutionAdopted(
                new AggregateId<>("r1"),
                new AggregateId<>(SESSION),
                "Quy định mức hỗ trợ học phí",
                ResolutionKind.NORMATIVE,
                Matter.ORDINARY,
                SUBMITTED,
                OPENS,
                "42/2025/NQ-HĐND",
                42,
                new Tally(55, 0, 0),
                109));
    assertThat(decision.answer())
        .isEqualTo(new VoteAnswer.Adopted(Outcome.ADOPTED, "42/2025/NQ-HĐND", 42));
    assertThat(decision.state().claims()).containsExactly("an-giang-2025/NORMATIVE/2025/42");
  }

  @Test
  void v02IsRejectedByHalfOfAllDeputiesThoughAllPresentAreInFavour() {
    var decision = accepted(vote(aDraft(Matter.ORDINARY), OPENS, 54, 0, 0));
    assertThat(decision.events())
        .containsExactly(
            new ResolutionRejected(
                new AggregateId<>("r1"),
                new AggregateId<>(SESSION),
                "Quy định mức hỗ trợ học phí",
                ResolutionKind.NORMATIVE,
                Matter.ORDINARY,
                SUBMITTED,
                OPENS,
                new Tally(54, 0, 0),
                109));
    assertThat(decision.answer()).isEqualTo(new VoteAnswer.Rejected(Outcome.REJECTED));
    assertThat(decision.state().claims()).isEmpty();
  }

  @Test
  void v02RefusesANumberForWhatTooFewVotedFor() {
    var numbered = new RecordVote(OPENS, new Tally(54, 0, 0), 42);
    var chamber = new Chamber(anOpenSession(), aTerm(109));

    var no =
        refused(
            aDraft(Matter.ORDINARY).vote(chamber, numbered, NUMBER_42),
            SessionsRefusal.NUMBER_WITHOUT_MAJORITY);

    assertThat(no.arguments())
        .containsEntry("number", "42")
        .containsEntry("needed", "55")
        .containsEntry("inFavour", "54");
    assertThat(no.citation()).isEqualTo("Luật 72/2025/QH15, Điều 35 khoản 2");
  }

  @Test
  void v03RefusesANumberForARemovalThatOnlyHalfVotedFor() {
    var numbered = new RecordVote(OPENS, new Tally(72, 37, 0), 42);
    var chamber = new Chamber(anOpenSession(), aTerm(109));

    var no =
        refused(
            aDraft(Matter.DEPUTY_REMOVAL).vote(chamber, numbered, NUMBER_42),
            SessionsRefusal.NUMBER_WITHOUT_MAJORITY);

    assertThat(no.arguments()).containsEntry("needed", "73");
    assertThat(no.citation()).startsWith("Luật ");
  }

  @Test
  void v03RemovesADeputyByTwoThirdsOfAllDeputiesOnly() {
    assertThat(outcome(vote(aDraft(Matter.DEPUTY_REMOVAL), OPENS, 72, 37, 0)))
        .isEqualTo(ResolutionStatus.REJECTED);
    assertThat(outcome(vote(aDraft(Matter.DEPUTY_REMOVAL), OPENS, 73, 36, 0)))
        .isEqualTo(ResolutionStatus.ADOPTED);
  }

  @Test
  void v07CountsOnTheDeputiesInOfficeOnTheDayOfTheVote() {
    var chamber = new Chamber(anOpenSession(), aTermThatOneLeaves(110));
    Resolution draft = aDraft(Matter.ORDINARY);
    var dayBefore = new RecordVote(ONE_LEAVES.minusDays(1), new Tally(55, 0, 0), null);
    var onTheDay = new RecordVote(ONE_LEAVES, new Tally(55, 0, 0), null);
    assertThat(outcome(draft.vote(chamber, dayBefore, NUMBER_42)))
        .isEqualTo(ResolutionStatus.REJECTED);
    assertThat(outcome(draft.vote(chamber, onTheDay, NUMBER_42)))
        .isEqualTo(ResolutionStatus.ADOPTED);
  }

  @Test
  void v07RefusesMoreVotesThanDeputies() {
    var no =
        refused(
            vote(aDraft(Matter.ORDINARY), OPENS, 100, 9, 1), SessionsRefusal.TALLY_EXCEEDS_COUNCIL);
    assertThat(no.arguments()).containsEntry("votes", "110").containsEntry("inOffice", "109");
    assertThat(no.citation()).isEqualTo("Luật 72/2025/QH15, Điều 35 khoản 2 và Điều 49 khoản 2");
  }

  @Test
  void refusesAVoteOfADayThatNoKnownLawCovers() {
    var opens = LocalDate.of(2015, 12, 1);
    var term =
        accepted(
                CouncilTerm.setUp(
                    new CouncilId(COUNCIL),
                    new AggregateId<>("t"),
                    new SetUpTerm("VIII", opens, 60)))
            .state();
    var convene =
        new ConveneSession(
            new AggregateId<>("t"), 9, SessionKind.REGULAR, "Kỳ họp thứ 9", opens, null, null);
    var session = accepted(Session.convene(new AggregateId<>("s"), term, convene)).state();
    var draft =
        accepted(Resolution.submit(new AggregateId<>("r1"), session, withSubmission(opens)))
            .state();
    var vote = new RecordVote(opens, new Tally(50, 0, 0), null);
    assertThat(
            refused(
                    draft.vote(new Chamber(session, term), vote, NUMBER_42),
                    SessionsRefusal.NO_VOTING_RULE)
                .arguments())
        .containsEntry("date", "2015-12-01");
  }

  @Test
  void refusesASecondVote() {
    Resolution voted = accepted(vote(aDraft(Matter.ORDINARY), OPENS, 80, 0, 0)).state();
    assertThat(refused(vote(voted, CLOSES, 80, 0, 0), SessionsRefusal.ALREADY_VOTED).arguments())
        .containsEntry("votedOn", "2025-12-08");
  }

  @Test
  void refusesAVoteOlderThanTheDraft() {
    Resolution draft =
        accepted(
                Resolution.submit(new AggregateId<>("r1"), anOpenSession(), withSubmission(CLOSES)))
            .state();
    assertThat(
            refused(vote(draft, OPENS, 80, 0, 0), SessionsRefusal.VOTE_BEFORE_SUBMISSION)
                .arguments())
        .containsEntry("submittedOn", "2025-12-10");
  }

  @Test
  void refusesAVoteOutsideTheSession() {
    Resolution draft = aDraft(Matter.ORDINARY);
    assertThat(
            refused(vote(draft, OPENS.minusDays(1), 80, 0, 0), SessionsRefusal.VOTE_OUTSIDE_SESSION)
                .arguments())
        .containsEntry("opensOn", "2025-12-08");
    var closed = new Chamber(aClosedSession(), aTerm(109));
    var late = new RecordVote(CLOSES.plusDays(1), new Tally(80, 0, 0), null);
    assertThat(
            refused(draft.vote(closed, late, NUMBER_42), SessionsRefusal.VOTE_OUTSIDE_SESSION)
                .arguments())
        .containsEntry("closedOn", "2025-12-10");
  }

  @Test
  void isSubmittedAndVotedOnInOneGo() {
    var vote = new RecordVote(OPENS, new Tally(80, 1, 2), 42);
    var decision =
        accepted(
            Resolution.submitAndVote(
                new AggregateId<>("r1"),
                new Chamber(aClosedSession(), aTerm(109)),
                draft(Matter.ORDINARY),
                vote,
                NUMBER_42));
    assertThat(decision.events())
        .hasExactlyElementsOfTypes(ResolutionSubmitted.class, ResolutionAdopted.class);
    assertThat(decision.state().status()).isEqualTo(ResolutionStatus.ADOPTED);
  }

  private static SubmitResolution draft(Matter matter) {
    return new SubmitResolution(
        new AggregateId<>(SESSION),
        "Quy định mức hỗ trợ học phí",
        matter == Matter.DEPUTY_REMOVAL ? ResolutionKind.INDIVIDUAL : ResolutionKind.NORMATIVE,
        matter,
        SUBMITTED,
        "Ủy ban nhân dân tỉnh",
        null);
  }

  private static SubmitResolution withSubmission(LocalDate day) {
    SubmitResolution draft = draft(Matter.ORDINARY);
    return new SubmitResolution(
        new AggregateId<>(SESSION),
        draft.title(),
        draft.kind(),
        draft.matter(),
        day,
        draft.submittedBy(),
        null);
  }

  private static Resolution aDraft(Matter matter) {
    return accepted(Resolution.submit(new AggregateId<>("r1"), anOpenSession(), draft(matter)))
        .state();
  }

  private static Decision<Resolution> vote(
      Resolution draft, LocalDate day, int inFavour, int against, int notVoting) {
    var command = new RecordVote(day, new Tally(inFavour, against, notVoting), null);
    return draft.vote(new Chamber(anOpenSession(), aTerm(109)), command, NUMBER_42);
  }

  private static ResolutionStatus outcome(Decision<Resolution> decision) {
    return accepted(decision).state().status();
  }
}
