package vn.hdnd.cuulong.sessions.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.eventsOf;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.reasonOf;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.refused;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.stateAfter;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.sessions.Fixtures;
import vn.hdnd.cuulong.sessions.agenda.PaperStanding;
import vn.hdnd.cuulong.sessions.papers.PaperEvent.PaperAccepted;
import vn.hdnd.cuulong.sessions.papers.PaperEvent.PaperFiled;
import vn.hdnd.cuulong.sessions.papers.PaperEvent.PaperReplaced;
import vn.hdnd.cuulong.sessions.papers.PaperEvent.PaperReturned;
import vn.hdnd.cuulong.sessions.papers.PaperEvent.PaperWithdrawn;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

class PaperTest {

  private static final Instant AT = Fixtures.staff("a").at();

  @Test
  void isExpectedUntilItsFileComes() {
    assertThat(APaper.expected().state()).isEqualTo(PaperState.EXPECTED);
    assertThat(APaper.expected().newest()).isEmpty();
  }

  @Test
  void keepsEveryVersionWhenANewOneComes() {
    Paper paper = APaper.filed("first", "second");
    assertThat(paper.versions())
        .extracting(PaperVersion::n, PaperVersion::blob)
        .containsExactly(tuple(1, "blob of first"), tuple(2, "blob of second"));
  }

  @Test
  void tellsAFirstFileFromANewVersion() {
    assertThat(eventsOf(APaper.expected().file(Fixtures.staff("a"), APaper.file("first"))))
        .singleElement()
        .isInstanceOf(PaperFiled.class);
    assertThat(eventsOf(APaper.filed("first").file(Fixtures.staff("a"), APaper.file("second"))))
        .singleElement()
        .isInstanceOfSatisfying(
            PaperReplaced.class, replaced -> assertThat(replaced.version()).isEqualTo(2));
  }

  @Test
  void refusesTheSameFileAsANewVersion() {
    refused(
        APaper.filed("first").file(Fixtures.staff("a"), APaper.file("first")),
        SessionsRefusal.PAPER_UNCHANGED);
  }

  @Test
  void takesAnEarlierFileAgainAfterAnother() {
    Paper paper = APaper.filed("first", "second", "first");
    assertThat(paper.versions()).hasSize(3);
  }

  @Test
  void leavesTheAcceptedVersionToTheDeputiesWhileANewOneWaits() {
    Paper waiting =
        stateAfter(APaper.accepted("first").file(Fixtures.staff("a"), APaper.file("second")));
    assertThat(waiting.state()).isEqualTo(PaperState.FILED);
    assertThat(waiting.accepted().map(PaperVersion::n)).contains(1);
    assertThat(waiting.readable(1)).isPresent();
    assertThat(waiting.readable(2)).isEmpty();
    Paper accepted = stateAfter(waiting.accept(AT));
    assertThat(accepted.accepted().map(PaperVersion::n)).contains(2);
    assertThat(accepted.readable(1)).isPresent();
  }

  @Test
  void standsForItsItemByTheVersionThatCameFarthest() {
    assertThat(APaper.expected().standing()).isEqualTo(PaperStanding.MISSING);
    assertThat(APaper.expected().since()).isEmpty();
    Paper returned = stateAfter(APaper.filed("a").sendBack("Thiếu phụ lục", AT.plusSeconds(60)));
    assertThat(returned.standing()).isEqualTo(PaperStanding.RETURNED);
    assertThat(returned.since()).hasValue(AT.plusSeconds(60));
    Paper accepted = stateAfter(APaper.filed("a").accept(AT.plusSeconds(60)));
    Paper waiting = stateAfter(accepted.file(Fixtures.staff("b"), APaper.file("b")));
    Paper again = stateAfter(waiting.accept(AT.plusSeconds(120)));
    assertThat(waiting.standing()).isEqualTo(PaperStanding.ACCEPTED);
    assertThat(again.since()).hasValue(AT.plusSeconds(60));
  }

  @Test
  void acceptsAndReturnsOnlyWhatWaits() {
    assertThat(reasonOf(APaper.expected().accept(AT))).isEqualTo(SessionsRefusal.PAPER_NOT_WAITING);
    assertThat(reasonOf(APaper.accepted("a").accept(AT)))
        .isEqualTo(SessionsRefusal.PAPER_NOT_WAITING);
    assertThat(reasonOf(APaper.accepted("a").sendBack("Thiếu phụ lục", AT)))
        .isEqualTo(SessionsRefusal.PAPER_NOT_WAITING);
    assertThat(eventsOf(APaper.filed("a").accept(AT)))
        .containsExactly(new PaperAccepted(APaper.ID, APaper.expected().sessionId(), 1));
  }

  @Test
  void keepsWhyItWasReturned() {
    Paper returned = stateAfter(APaper.filed("a").sendBack("Thiếu phụ lục", AT));
    assertThat(returned.state()).isEqualTo(PaperState.RETURNED);
    assertThat(returned.returns()).containsExactly(new PaperReturn(1, "Thiếu phụ lục", AT));
    assertThat(eventsOf(APaper.filed("a").sendBack("Thiếu phụ lục", AT)))
        .containsExactly(
            new PaperReturned(APaper.ID, APaper.expected().sessionId(), 1, "Thiếu phụ lục"));
  }

  @Test
  void takesNothingAfterItIsWithdrawn() {
    Paper gone = stateAfter(APaper.accepted("a").withdraw("Cơ quan trình đề nghị rút"));
    assertThat(gone.readable(1)).isEmpty();
    assertThat(gone.withdrawnBecause()).isEqualTo("Cơ quan trình đề nghị rút");
    for (PaperAction action : PaperAction.values()) {
      assertThat(gone.against(action).orElseThrow().reason())
          .as(action.operation())
          .isEqualTo(SessionsRefusal.PAPER_WITHDRAWN);
    }
    assertThat(eventsOf(APaper.expected().withdraw("Rút")))
        .containsExactly(new PaperWithdrawn(APaper.ID, APaper.expected().sessionId(), "Rút"));
  }

  @Test
  void holdsAtMostFiftyVersions() {
    Paper paper = APaper.expected();
    for (int n = 1; n <= PaperRules.MOST_VERSIONS; n++) {
      paper = stateAfter(paper.file(Fixtures.staff("a" + n), APaper.file("text " + n)));
    }
    refused(
        paper.file(Fixtures.staff("more"), APaper.file("more")),
        SessionsRefusal.PAPER_REPLACED_TOO_OFTEN);
  }

  @Test
  void tellsADeputyOfAVersionThatIsNewerThanTheOneOpened() {
    assertThat(OwnReading.of(0, 0)).isEqualTo(OwnReading.NOTHING_TO_READ);
    assertThat(OwnReading.of(1, 0)).isEqualTo(OwnReading.UNREAD);
    assertThat(OwnReading.of(2, 1)).isEqualTo(OwnReading.NEW_VERSION);
    assertThat(OwnReading.of(2, 2)).isEqualTo(OwnReading.READ);
  }
}
