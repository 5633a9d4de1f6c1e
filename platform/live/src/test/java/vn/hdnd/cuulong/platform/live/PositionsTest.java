package vn.hdnd.cuulong.platform.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionsTest {

  @Test
  void isReadAsItIsWritten() {
    var positions = new Positions(List.of(4L, 0L, 17L));
    assertThat(Positions.parse(positions.text())).isEqualTo(positions);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "1.", ".1", "-1", "1..2", "9999999999999999999", "1.2\n3"})
  void isNoneWhereTheTextIsNotOurs(String text) {
    assertThat(Positions.parse(text)).isEqualTo(Positions.NONE);
    assertThat(Positions.parse(null)).isEqualTo(Positions.NONE);
  }

  @Test
  void reachesWhatIsBeforeItInEveryPartition() {
    var positions = new Positions(List.of(4L, 2L));
    assertThat(positions.reaches(new Positions(List.of(4L, 1L)))).isTrue();
    assertThat(positions.reaches(new Positions(List.of(5L, 0L)))).isFalse();
    assertThat(positions.reaches(new Positions(List.of(1L)))).isFalse();
    assertThat(Positions.NONE.reaches(positions)).isFalse();
  }

  @Test
  void neverGoesBackAndHasNoPlaceForANewPartition() {
    var positions = new Positions(List.of(4L, 2L));
    assertThat(positions.through(1, 6).text()).isEqualTo("4.7");
    assertThat(positions.through(0, 1)).isEqualTo(positions);
    assertThat(positions.through(2, 1)).isEqualTo(positions);
  }
}
