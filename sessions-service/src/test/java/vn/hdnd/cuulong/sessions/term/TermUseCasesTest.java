package vn.hdnd.cuulong.sessions.term;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.platform.testkit.commands.Outcomes.done;
import static vn.hdnd.cuulong.platform.testkit.commands.Outcomes.refused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.commands.CommandRefusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.CouncilInMemory;
import vn.hdnd.cuulong.sessions.Fixtures;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

class TermUseCasesTest {

  private static final SetUpTerm SET_UP = new SetUpTerm("X", Fixtures.STARTS, 109);

  private final CouncilInMemory council = new CouncilInMemory();

  @Test
  void refusesASecondTermOfTheSameNumber() {
    assertThat(done(council.settingUpTerm.setUp(Fixtures.lead("a"), SET_UP)).version())
        .isEqualTo(1);
    refused(
        council.settingUpTerm.setUp(Fixtures.lead("b"), SET_UP),
        SessionsRefusal.TERM_ALREADY_SET_UP);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Khóa 2021-2026", "Khoá 2021–2026", "KHÓA 2021 - 2026", "khoá  2021−2026"})
  void refusesASecondTermThatIsTypedInAnotherWay(String again) {
    var first = new SetUpTerm("Khóa 2021-2026", Fixtures.STARTS, 109);
    assertThat(done(council.settingUpTerm.setUp(Fixtures.lead("a"), first)).created()).isTrue();
    refused(
        council.settingUpTerm.setUp(Fixtures.lead("b"), new SetUpTerm(again, Fixtures.STARTS, 109)),
        SessionsRefusal.TERM_ALREADY_SET_UP);
  }

  @Test
  void s07LetsAnotherCouncilHaveATermOfTheSameNumber() {
    assertThat(done(council.settingUpTerm.setUp(Fixtures.lead("a"), SET_UP)).id())
        .isNotEqualTo(
            done(council.settingUpTerm.setUp(Fixtures.leadOf("ca-mau-2025", "a"), SET_UP)).id());
  }

  @Test
  void takesATermThatIsToBegin() {
    var next = new SetUpTerm("XI", LocalDate.of(2026, 4, 1), 85);
    assertThat(done(council.settingUpTerm.setUp(Fixtures.lead("a"), next)).created()).isTrue();
  }

  @Test
  void refusesATermOfAFarYear() {
    var slip = new SetUpTerm("XI", LocalDate.of(2206, 4, 1), 85);
    refused(
        council.settingUpTerm.setUp(Fixtures.lead("a"), slip), SessionsRefusal.DATE_TOO_FAR_AHEAD);
  }

  @Test
  void leavesTheImportOfAnOldTermToTheLead() {
    refused(
        council.settingUpTerm.setUp(Fixtures.staff("a"), SET_UP),
        CommandRefusal.PAST_DATE_NEEDS_LEAD);
  }

  @Test
  void changesTheDeputiesInOffice() {
    String term = council.withTerm();
    var change = new ChangeDeputiesInOffice(LocalDate.of(2025, 12, 1), 108);
    assertThat(
            done(council.changingDeputies.change(
                    Fixtures.lead("b"), new AggregateId<>(term), change))
                .version())
        .isEqualTo(2);
  }

  @Test
  void refusesAChangeThatHasNotHappenedYet() {
    String term = council.withTerm();
    var tomorrow = new ChangeDeputiesInOffice(LocalDate.of(2025, 12, 13), 108);
    refused(
        council.changingDeputies.change(Fixtures.lead("b"), new AggregateId<>(term), tomorrow),
        CommandRefusal.DATE_IN_FUTURE);
  }

  @Test
  void doesNotShowATermToAnotherCouncil() {
    String term = council.withTerm();
    var change = new ChangeDeputiesInOffice(LocalDate.of(2025, 12, 1), 108);
    assertThat(
            council.changingDeputies.change(
                Fixtures.leadOf("can-tho-2025", "b"), new AggregateId<>(term), change))
        .isEqualTo(new CommandOutcome.NotFound(term));
  }
}
