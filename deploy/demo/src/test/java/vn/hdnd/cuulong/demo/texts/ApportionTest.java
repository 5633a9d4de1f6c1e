package vn.hdnd.cuulong.demo.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ApportionTest {

  @Test
  void partsAddUpToTheTotal() {
    assertThat(Apportion.byWeights(177, 40, 22, 21, 58, 17, 19))
        .containsExactly(40, 22, 21, 58, 17, 19);
    assertThat(IntStream.of(Apportion.byWeights(100, 3, 3, 3)).sum()).isEqualTo(100);
  }

  @Test
  void everyPartGetsAtLeastOne() {
    assertThat(Apportion.atLeastOne(5, 0, 0, 9)).containsExactly(1, 1, 3);
  }

  @Test
  void choosesAsManyAsWanted() {
    assertThat(IntStream.range(0, 2500).filter(i -> Apportion.chosen(i, 748, 2500))).hasSize(748);
  }
}
