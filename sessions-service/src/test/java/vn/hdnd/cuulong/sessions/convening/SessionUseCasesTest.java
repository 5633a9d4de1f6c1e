package vn.hdnd.cuulong.sessions.convening;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.platform.testkit.commands.Outcomes.done;
import static vn.hdnd.cuulong.platform.testkit.commands.Outcomes.refused;
import static vn.hdnd.cuulong.sessions.CouncilInMemory.convene;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.commands.CommandRefusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.CouncilInMemory;
import vn.hdnd.cuulong.sessions.Fixtures;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.term.SetUpTerm;

class SessionUseCasesTest {

  private final CouncilInMemory council = new CouncilInMemory();
  private final String term = council.withTerm();

  @Test
  void conveneAndCloseAsTwoCommands() {
    var convened = done(council.convene(Fixtures.staff("a"), term, 7));
    assertThat(convened.eventTypes()).containsExactly("vn.hdnd.sessions.session-convened.v1");
    var closed =
        done(
            council.closingSession.close(
                Fixtures.staff("b"), new AggregateId<>(convened.id()), Fixtures.closeSession()));
    assertThat(closed.eventTypes()).containsExactly("vn.hdnd.sessions.session-closed.v1");
    assertThat(closed.version()).isEqualTo(2);
  }

  @Test
  void importsAWholeSessionAsOneCommand() {
    var command = convene(term, 1, LocalDate.of(2025, 7, 1), fullyAttended("2025-07-01"));
    var done = done(council.conveningSession.convene(Fixtures.lead("a"), command));
    assertThat(done.eventTypes())
        .containsExactly(
            "vn.hdnd.sessions.session-convened.v1", "vn.hdnd.sessions.session-closed.v1");
    assertThat(done.version()).isEqualTo(1);
  }

  @Test
  void leavesTheImportOfAnOldSessionToTheLead() {
    var command = convene(term, 1, LocalDate.of(2025, 7, 1), null);
    refused(
        council.conveningSession.convene(Fixtures.staff("a"), command),
        CommandRefusal.PAST_DATE_NEEDS_LEAD);
  }

  @Test
  void conveneASessionThatIsToOpen() {
    var command = convene(term, 8, LocalDate.of(2026, 1, 15), null);
    assertThat(done(council.conveningSession.convene(Fixtures.staff("a"), command)).created())
        .isTrue();
  }

  @Test
  void refusesAClosingThatHasNotHappenedYet() {
    var command = convene(term, 8, LocalDate.of(2025, 12, 12), fullyAttended("2025-12-13"));
    refused(
        council.conveningSession.convene(Fixtures.staff("a"), command),
        CommandRefusal.DATE_IN_FUTURE);
  }

  @Test
  void o08RefusesASessionOnceTheNextTermHasBegun() {
    council.withTerm("XI", LocalDate.of(2025, 12, 9), 80);

    refused(
        council.conveningSession.convene(
            Fixtures.staff("a"), convene(term, 8, LocalDate.of(2025, 12, 9), null)),
        SessionsRefusal.SESSION_AFTER_TERM);
    assertThat(
            done(council.conveningSession.convene(
                    Fixtures.staff("b"), convene(term, 8, LocalDate.of(2025, 12, 8), null)))
                .created())
        .isTrue();
  }

  @Test
  void o08LooksAtTheTermsOfTheSameCouncilOnly() {
    var next = new SetUpTerm("XI", LocalDate.of(2025, 12, 1), 80);
    assertThat(
            done(council.settingUpTerm.setUp(Fixtures.leadOf("can-tho-2025", "b"), next)).created())
        .isTrue();

    assertThat(done(council.convene(Fixtures.staff("a"), term, 7)).created()).isTrue();
  }

  @Test
  void s07RefusesANumberThatTheTermHasAlready() {
    assertThat(done(council.convene(Fixtures.staff("a"), term, 7)).created()).isTrue();
    CommandOutcome second = council.convene(Fixtures.staff("b"), term, 7);
    refused(second, SessionsRefusal.SESSION_NUMBER_USED);
  }

  @Test
  void refusesASessionOfATermOfAnotherCouncil() {
    refused(
        council.convene(Fixtures.leadOf("can-tho-2025", "a"), term, 7),
        SessionsRefusal.TERM_UNKNOWN);
  }

  @Test
  void doesNotShowASessionToAnotherCouncil() {
    String session = done(council.convene(Fixtures.staff("a"), term, 7)).id();
    assertThat(
            council.closingSession.close(
                Fixtures.leadOf("can-tho-2025", "b"),
                new AggregateId<>(session),
                Fixtures.closeSession()))
        .isEqualTo(new CommandOutcome.NotFound(session));
  }

  private static CloseSession fullyAttended(String day) {
    return new CloseSession(LocalDate.parse(day), 109, 20, 0);
  }
}
