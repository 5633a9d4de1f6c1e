package vn.hdnd.cuulong.sessions.term;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.accepted;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.refused;
import static vn.hdnd.cuulong.sessions.Fixtures.COUNCIL;
import static vn.hdnd.cuulong.sessions.Fixtures.ONE_LEAVES;
import static vn.hdnd.cuulong.sessions.Fixtures.STARTS;
import static vn.hdnd.cuulong.sessions.Fixtures.TERM;
import static vn.hdnd.cuulong.sessions.Fixtures.aTerm;
import static vn.hdnd.cuulong.sessions.Fixtures.aTermThatOneLeaves;

import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.term.TermEvent.CouncilTermSetUp;
import vn.hdnd.cuulong.sessions.term.TermEvent.DeputiesInOfficeChanged;

class CouncilTermTest {

  @Test
  void beginsWithTheDeputiesOfItsFirstDay() {
    var decision =
        accepted(
            CouncilTerm.setUp(
                new CouncilId(COUNCIL), new AggregateId<>(TERM), new SetUpTerm("X", STARTS, 109)));
    assertThat(decision.events())
        .containsExactly(new CouncilTermSetUp(new AggregateId<>(TERM), "X", STARTS, 109));
    assertThat(decision.state().inOfficeOn(STARTS)).contains(109);
  }

  @Test
  void v07CountsTheDeputiesInOfficeOnTheDay() {
    CouncilTerm term = aTermThatOneLeaves(109);
    assertThat(term.inOfficeOn(ONE_LEAVES.minusDays(1))).contains(109);
    assertThat(term.inOfficeOn(ONE_LEAVES)).contains(108);
    assertThat(term.inOfficeOn(ONE_LEAVES.plusYears(1))).contains(108);
  }

  @Test
  void v07HasNobodyInOfficeBeforeItBegins() {
    assertThat(aTerm(109).inOfficeOn(STARTS.minusDays(1))).isEmpty();
  }

  @Test
  void takesAChangeOfAnEarlierDayIntoItsPlace() {
    var earlier = new ChangeDeputiesInOffice(ONE_LEAVES.minusDays(10), 107);
    CouncilTerm term = accepted(aTermThatOneLeaves(109).change(earlier)).state();
    assertThat(term.deputies()).extracting(DeputyCount::inOffice).containsExactly(109, 107, 108);
  }

  @Test
  void correctsTheNumberOfADay() {
    var correction = new ChangeDeputiesInOffice(ONE_LEAVES, 106);
    var decision = accepted(aTermThatOneLeaves(109).change(correction));
    assertThat(decision.state().deputies())
        .extracting(DeputyCount::inOffice)
        .containsExactly(109, 106);
    assertThat(decision.events())
        .containsExactly(new DeputiesInOfficeChanged(new AggregateId<>(TERM), ONE_LEAVES, 106));
  }

  @Test
  void hasRoomForTwoHundredNumbersAndCorrectsThemAfterwards() {
    CouncilTerm full = aTerm(109);
    for (int day = 1; day < CouncilTerm.MOST_COUNTS; day++) {
      full = accepted(full.change(new ChangeDeputiesInOffice(STARTS.plusDays(day), 100))).state();
    }
    var more = new ChangeDeputiesInOffice(STARTS.plusYears(1), 101);
    assertThat(refused(full.change(more), SessionsRefusal.DEPUTIES_CHANGED_TOO_OFTEN).arguments())
        .containsEntry("limit", "200");
    var correction = new ChangeDeputiesInOffice(STARTS.plusDays(1), 101);
    assertThat(accepted(full.change(correction)).state().deputies()).hasSize(200);
  }

  @Test
  void refusesAChangeBeforeItBegins() {
    var tooEarly = new ChangeDeputiesInOffice(STARTS.minusDays(1), 100);
    assertThat(refused(aTerm(109).change(tooEarly), SessionsRefusal.CHANGE_BEFORE_TERM).arguments())
        .containsEntry("startsOn", "2025-07-01");
  }

  @Test
  void s07HoldsItsNumberWithinItsCouncilBody() {
    assertThat(aTerm(109).claims()).containsExactly("an-giang-2025/x");
  }
}
