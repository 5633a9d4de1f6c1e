package vn.hdnd.cuulong.sessions.term;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.sessions.Fixtures.ONE_LEAVES;
import static vn.hdnd.cuulong.sessions.Fixtures.STARTS;
import static vn.hdnd.cuulong.sessions.Fixtures.aTermThatOneLeaves;

import org.junit.jupiter.api.Test;

/** Tests what a line of the list shows. */
class TermRowTest {

  @Test
  void showsTheDeputiesInOfficeFromDayToDay() {
    var row = TermRow.of(aTermThatOneLeaves(109));
    assertThat(row.day()).isEqualTo(STARTS);
    assertThat(row.shown().term()).isEqualTo("X");
    assertThat(row.shown().deputies())
        .containsExactly(new DeputyCount(STARTS, 109), new DeputyCount(ONE_LEAVES, 108));
  }
}
