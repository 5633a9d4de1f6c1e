package vn.hdnd.cuulong.sessions.deputies;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.eventsOf;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.reasonOf;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.refused;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.stateAfter;
import static vn.hdnd.cuulong.sessions.Fixtures.STARTS;
import static vn.hdnd.cuulong.sessions.Fixtures.TERM;
import static vn.hdnd.cuulong.sessions.Fixtures.aTerm;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.deputies.DeputyEvent.DeputyAccountLinked;
import vn.hdnd.cuulong.sessions.deputies.DeputyEvent.DeputyCorrected;
import vn.hdnd.cuulong.sessions.deputies.DeputyEvent.DeputyListed;
import vn.hdnd.cuulong.sessions.deputies.DeputyEvent.DeputyStateChanged;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

class DeputyTest {

  private static final AggregateId<Deputy> ID = new AggregateId<>("deputy-1");
  private static final LocalDate LATER = LocalDate.of(2025, 10, 15);

  @Test
  void isListedAndActive() {
    var decision = list("Nguyễn Thị Minh Châu", null);
    assertThat(eventsOf(decision))
        .containsExactly(
            new DeputyListed(
                ID, new AggregateId<>(TERM), "Nguyễn Thị Minh Châu", "Tổ 3", null, STARTS));
    assertThat(stateAfter(decision).isActiveOn(STARTS)).isTrue();
    assertThat(stateAfter(decision).stateOn(STARTS.minusDays(1))).isEmpty();
  }

  @Test
  void saysInAnEventOfItsOwnWhichAccountSignsIn() {
    assertThat(eventsOf(list("Nguyễn Thị Minh Châu", "daibieu.angiang")))
        .contains(new DeputyAccountLinked(ID, "daibieu.angiang"));
  }

  @Test
  void o08RefusesAMandateBeforeTheTerm() {
    var early =
        new ListDeputy(new AggregateId<>(TERM), details("Lê Văn Tám", null), STARTS.minusDays(1));
    refused(Deputy.list(ID, aTerm(84), early), SessionsRefusal.DEPUTY_BEFORE_TERM);
  }

  @Test
  void o11SuspendsAndTheDeputyStaysInOffice() {
    Deputy suspended = stateAfter(change(deputy(), DeputyState.SUSPENDED, "12/QĐ-HĐND"));
    assertThat(suspended.isInOfficeOn(LATER)).isTrue();
    assertThat(suspended.isActiveOn(LATER)).isFalse();
    assertThat(suspended.isActiveOn(LATER.minusDays(1))).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"RELEASED", "REMOVED", "SEAT_LOST"})
  void o11LeavesOfficeForGood(DeputyState left) {
    Decision<Deputy> decision = change(deputy(), left, "31/NQ-HĐND");
    assertThat(eventsOf(decision))
        .containsExactly(
            new DeputyStateChanged(ID, new AggregateId<>(TERM), LATER, left, "31/NQ-HĐND"));
    Deputy gone = stateAfter(decision);
    assertThat(gone.isInOfficeOn(LATER)).isFalse();
    assertThat(reasonOf(change(gone, DeputyState.ACTIVE, null)))
        .isEqualTo(SessionsRefusal.DEPUTY_LEFT_OFFICE);
  }

  @ParameterizedTest
  @CsvSource({
    "SUSPENDED, ' khoản 1'",
    "RELEASED, ' khoản 3'",
    "REMOVED, ' khoản 5'",
    "SEAT_LOST, ''"
  })
  void o11WantsTheDecisionThatSaysSo(DeputyState state, String clause) {
    var no = refused(change(deputy(), state, null), SessionsRefusal.STATE_CHANGE_WITHOUT_DECISION);
    assertThat(no.citation()).isEqualTo("Luật 72/2025/QH15, Điều 38" + clause);
  }

  @Test
  void returnsFromASuspensionWithoutADecision() {
    Deputy suspended = stateAfter(change(deputy(), DeputyState.SUSPENDED, "12/QĐ-HĐND"));
    assertThat(stateAfter(change(suspended, DeputyState.ACTIVE, null)).isActiveOn(LATER)).isTrue();
  }

  @Test
  void refusesAChangeBeforeTheLastOne() {
    Deputy suspended = stateAfter(change(deputy(), DeputyState.SUSPENDED, "12/QĐ-HĐND"));
    refused(
        suspended.change(new ChangeDeputyState(LATER.minusDays(1), DeputyState.ACTIVE, null)),
        SessionsRefusal.STATE_CHANGE_OUT_OF_ORDER);
  }

  @Test
  void refusesTheStateThatItIsIn() {
    assertThat(reasonOf(change(deputy(), DeputyState.ACTIVE, null)))
        .isEqualTo(SessionsRefusal.DEPUTY_IN_THAT_STATE);
  }

  @Test
  void isCorrectedWithItsReason() {
    var right = new CorrectDeputy(details("Lê Văn Tám", "daibieu.angiang"), "Ghi nhầm họ tên");
    Decision<Deputy> corrected = deputy().correct(right, LATER);
    assertThat(eventsOf(corrected))
        .containsExactly(
            new DeputyCorrected(ID, "Lê Văn Tám", "Tổ 3", null),
            new DeputyAccountLinked(ID, "daibieu.angiang"));
    assertThat(stateAfter(corrected).corrections())
        .containsExactly(new DeputyCorrection(LATER, "Ghi nhầm họ tên"));
    assertThat(reasonOf(stateAfter(corrected).correct(right, LATER)))
        .isEqualTo(SessionsRefusal.NOTHING_TO_CORRECT);
  }

  @Test
  void isCorrectedAtMostFiftyTimes() {
    Deputy corrected = deputy();
    for (int n = 1; n <= 50; n++) {
      corrected = stateAfter(corrected.correct(renamed(n), LATER));
    }
    refused(corrected.correct(renamed(51), LATER), SessionsRefusal.DEPUTY_CORRECTED_TOO_OFTEN);
  }

  @Test
  void changesItsStateAtMostFiftyTimes() {
    Deputy deputy = deputy();
    for (int n = 1; n < 50; n++) {
      deputy = stateAfter(change(deputy, turned(n), "12/QĐ-HĐND"));
    }
    refused(change(deputy, turned(50), "12/QĐ-HĐND"), SessionsRefusal.STATE_CHANGED_TOO_OFTEN);
  }

  @Test
  void holdsItsAccountWithinTheTerm() {
    assertThat(stateAfter(list("Lê Văn Tám", "daibieu.angiang")).claims())
        .containsExactly(TERM + "/daibieu.angiang");
    assertThat(deputy().claims()).isEmpty();
  }

  private static CorrectDeputy renamed(int n) {
    return new CorrectDeputy(details("Lê Văn " + n, null), "Ghi nhầm họ tên");
  }

  /** Returns suspended and active in turn. */
  private static DeputyState turned(int n) {
    return n % 2 == 1 ? DeputyState.SUSPENDED : DeputyState.ACTIVE;
  }

  private static Deputy deputy() {
    return stateAfter(list("Nguyễn Thị Minh Châu", null));
  }

  private static Decision<Deputy> list(String name, @Nullable String account) {
    var command = new ListDeputy(new AggregateId<>(TERM), details(name, account), STARTS);
    return Deputy.list(ID, aTerm(84), command);
  }

  private static DeputyDetails details(String name, @Nullable String account) {
    return new DeputyDetails(name, "Tổ 3", null, account);
  }

  private static Decision<Deputy> change(
      Deputy deputy, DeputyState state, @Nullable String decision) {
    return deputy.change(new ChangeDeputyState(LATER, state, decision));
  }
}
