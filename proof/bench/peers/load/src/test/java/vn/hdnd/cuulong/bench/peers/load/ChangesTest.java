package vn.hdnd.cuulong.bench.peers.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangesTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 9, 10, 123_456, Long.MAX_VALUE})
  void makesEveryEventAsLongAsTheOthers(long number) {
    assertThat(Changes.json(Changes.of("lamp-00001", number, number))).hasSize(Changes.BYTES);
  }

  @Test
  void readsBackWhatItWrote() {
    Change change = Changes.of("lamp-00001", 7, -5);
    assertThat(Changes.read(Changes.json(change))).isEqualTo(change);
  }
}
