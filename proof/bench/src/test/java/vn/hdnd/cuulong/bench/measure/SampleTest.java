package vn.hdnd.cuulong.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SampleTest {

  @Test
  void hasTheMiddleOfAnOddNumberOfRounds() {
    assertThat(new Sample(List.of(9.0, 1.0, 5.0)).median()).isEqualTo(5.0);
  }

  @Test
  void hasTheMeanOfTheTwoInTheMiddleOfAnEvenNumber() {
    assertThat(new Sample(List.of(9.0, 1.0, 5.0, 6.0)).median()).isEqualTo(5.5);
  }

  @Test
  void knowsItsSpread() {
    var sample = new Sample(List.of(9.0, 1.0, 5.0));
    assertThat(sample.least()).isEqualTo(1.0);
    assertThat(sample.most()).isEqualTo(9.0);
  }

  @Test
  void isNothingWithoutARound() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Sample(List.of()));
  }
}
