package vn.hdnd.cuulong.sessions.convening;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.accepted;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.refused;
import static vn.hdnd.cuulong.sessions.Fixtures.CLOSES;
import static vn.hdnd.cuulong.sessions.Fixtures.COUNCIL;
import static vn.hdnd.cuulong.sessions.Fixtures.OPENS;
import static vn.hdnd.cuulong.sessions.Fixtures.SESSION;
import static vn.hdnd.cuulong.sessions.Fixtures.STARTS;
import static vn.hdnd.cuulong.sessions.Fixtures.TERM;
import static vn.hdnd.cuulong.sessions.Fixtures.aClosedSession;
import static vn.hdnd.cuulong.sessions.Fixtures.aTerm;
import static vn.hdnd.cuulong.sessions.Fixtures.aTermThatOneLeaves;
import static vn.hdnd.cuulong.sessions.Fixtures.anOpenSession;
import static vn.hdnd.cuulong.sessions.Fixtures.closeSession;
import static vn.hdnd.cuulong.sessions.Fixtures.conveneSession;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.sessions.convening.SessionEvent.SessionClosed;
import vn.hdnd.cuulong.sessions.convening.SessionEvent.SessionConvened;
import vn.hdnd.cuulong.sessions.refusal.OfficeRule;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;
import vn.hdnd.cuulong.sessions.term.SetUpTerm;

class SessionTest {

  private static final SessionConvened CONVENED =
      new SessionConvened(
          new AggregateId<>(SESSION),
          new AggregateId<>(TERM),
          "X",
          7,
          SessionKind.REGULAR,
          "Kỳ họp thứ 7 (thường lệ cuối năm 2025)",
          OPENS,
          null,
          null);

  private static final SessionClosed CLOSED =
      new SessionClosed(
          new AggregateId<>(SESSION), SessionKind.REGULAR, OPENS, CLOSES, 105, 109, 62, 10);

  @Test
  void isConvened() {
    var decision =
        accepted(Session.convene(new AggregateId<>(SESSION), aTerm(109), conveneSession()));
    assertThat(decision.events()).containsExactly(CONVENED);
    assertThat(decision.state().status()).isEqualTo(SessionStatus.CONVENED);
  }

  @Test
  void isConvenedAndClosedInOneGo() {
    var decision =
        accepted(
            Session.convene(new AggregateId<>(SESSION), aTerm(109), closingWith(closeSession())));
    assertThat(decision.events()).containsExactly(CONVENED, CLOSED);
    assertThat(decision.state().status()).isEqualTo(SessionStatus.CLOSED);
  }

  @Test
  void refusesToOpenBeforeItsTerm() {
    var early = withOpening(STARTS.minusDays(1));
    var no =
        refused(
            Session.convene(new AggregateId<>(SESSION), aTerm(109), early),
            SessionsRefusal.SESSION_BEFORE_TERM);

    assertThat(no.arguments()).containsEntry("date", "2025-06-30");
    assertThat(no.citation()).isEqualTo("Luật 72/2025/QH15, Điều 5 khoản 4");
  }

  @Test
  void closes() {
    var decision = accepted(anOpenSession().close(aTerm(109), closeSession(), Optional.empty()));
    assertThat(decision.events()).containsExactly(CLOSED);
    assertThat(decision.state().isOn(CLOSES)).isTrue();
    assertThat(decision.state().isOn(CLOSES.plusDays(1))).isFalse();
  }

  @Test
  void closesOnTheDayOnWhichItOpens() {
    var sameDay = new CloseSession(OPENS, 105, 3, 0);
    assertThat(
            accepted(anOpenSession().close(aTerm(109), sameDay, Optional.empty()))
                .state()
                .isOn(OPENS))
        .isTrue();
  }

  @Test
  void refusesToCloseTwice() {
    assertThat(
            refused(
                    aClosedSession().close(aTerm(109), closeSession(), Optional.empty()),
                    SessionsRefusal.SESSION_ALREADY_CLOSED)
                .arguments())
        .containsEntry("closedOn", "2025-12-10");
  }

  @Test
  void refusesToCloseBeforeItOpens() {
    var early = new CloseSession(OPENS.minusDays(1), 105, 62, 10);
    var no =
        refused(
            anOpenSession().close(aTerm(109), early, Optional.empty()),
            SessionsRefusal.CLOSED_BEFORE_OPENING);
    assertThat(no.arguments()).containsEntry("opensOn", "2025-12-08");
    assertThat(no.citation()).isEqualTo(OfficeRule.CITATION);
    var inOneGo = Session.convene(new AggregateId<>(SESSION), aTerm(109), closingWith(early));
    assertThat(refused(inOneGo, SessionsRefusal.CLOSED_BEFORE_OPENING)).isEqualTo(no);
  }

  @Test
  void refusesToCloseBeforeAVoteThatIsRecorded() {
    var votedLater = Optional.of(CLOSES.plusDays(1));

    var no =
        refused(
            anOpenSession().close(aTerm(109), closeSession(), votedLater),
            SessionsRefusal.CLOSED_BEFORE_VOTE);

    assertThat(no.arguments()).containsEntry("votedOn", "2025-12-11");
  }

  @Test
  void closesOnTheDayOfItsLastVote() {
    var decision = accepted(anOpenSession().close(aTerm(109), closeSession(), Optional.of(CLOSES)));

    assertThat(decision.state().status()).isEqualTo(SessionStatus.CLOSED);
  }

  @Test
  void s14CountsAttendanceOnTheDeputiesOfTheOpeningDay() {
    var all = new CloseSession(CLOSES, 109, 62, 10);
    var decision = accepted(anOpenSession().close(aTermThatOneLeaves(109), all, Optional.empty()));
    assertThat(decision.state().closing()).isEqualTo(new Closing(CLOSES, 109, 109, 62, 10));
  }

  @Test
  void s14RefusesMoreDeputiesThanAreInOffice() {
    var tooMany = new CloseSession(CLOSES, 110, 62, 10);
    var no =
        refused(
            anOpenSession().close(aTerm(109), tooMany, Optional.empty()),
            SessionsRefusal.ATTENDANCE_EXCEEDS_COUNCIL);

    assertThat(no.arguments()).containsEntry("inOffice", "109");
    assertThat(no.citation()).startsWith(OfficeRule.CITATION + ": ");
  }

  @Test
  void s02TakesAnExtraordinarySessionOfTheOlderLaw() {
    LocalDate lastDay = LocalDate.of(2020, 6, 30);

    var decision = accepted(extraordinary(lastDay));

    assertThat(decision.state().kind()).isEqualTo(SessionKind.EXTRAORDINARY);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-07-01, 'Luật 77/2015/QH13, Điều 78 (sửa đổi bởi Luật 47/2019/QH14)'",
    "2025-06-15, 'Luật 77/2015/QH13, Điều 78 (sửa đổi bởi Luật 47/2019/QH14)'",
    "2025-06-16, 'Luật 72/2025/QH15, Điều 34 khoản 3'"
  })
  void s02RefusesAnExtraordinarySessionSinceTheLawWasAmended(LocalDate opensOn, String citation) {
    var no = refused(extraordinary(opensOn), SessionsRefusal.SESSION_KIND_ABOLISHED);

    assertThat(no.arguments()).containsEntry("since", "2020-07-01");
    assertThat(no.citation()).isEqualTo(citation);
  }

  @Test
  void s07HoldsItsNumberWithinTheTerm() {
    assertThat(anOpenSession().claims()).containsExactly("term-x/7");
  }

  private static Decision<Session> extraordinary(LocalDate opensOn) {
    var setUp = new SetUpTerm("IX", LocalDate.of(2016, 7, 1), 65);
    var term =
        accepted(CouncilTerm.setUp(new CouncilId(COUNCIL), new AggregateId<>("term-ix"), setUp))
            .state();
    var command =
        new ConveneSession(
            new AggregateId<>("term-ix"),
            12,
            SessionKind.EXTRAORDINARY,
            "Kỳ họp bất thường",
            opensOn,
            null,
            null);
    return Session.convene(new AggregateId<>("session-12"), term, command);
  }

  private static ConveneSession closingWith(CloseSession closing) {
    ConveneSession open = conveneSession();
    return new ConveneSession(
        open.termId(), open.number(), open.kind(), open.title(), open.opensOn(), null, closing);
  }

  private static ConveneSession withOpening(LocalDate day) {
    ConveneSession open = conveneSession();
    return new ConveneSession(
        open.termId(), open.number(), open.kind(), open.title(), day, null, null);
  }
}
