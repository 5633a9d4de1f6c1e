package vn.hdnd.cuulong.bench.peers.load;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.bench.peers.load.Trail.Sight.IN_ORDER;
import static vn.hdnd.cuulong.bench.peers.load.Trail.Sight.REPEATED;
import static vn.hdnd.cuulong.bench.peers.load.Trail.Sight.SWAPPED;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TrailTest {

  private final Trail trail = new Trail();

  @Test
  void callsWhatComesInTurnInOrder() {
    assertThat(LongStream.rangeClosed(1, 200).mapToObj(trail::see)).containsOnly(IN_ORDER);
  }

  @Test
  void callsWhatComesAgainARepeatEvenLongAfter() {
    assertThat(LongStream.rangeClosed(1, 200).mapToObj(trail::see)).hasSize(200);
    assertThat(trail.see(200)).isEqualTo(REPEATED);
    assertThat(trail.see(1)).isEqualTo(REPEATED);
  }

  @Test
  void callsWhatComesAfterALaterOneSwapped() {
    assertThat(trail.see(1)).isEqualTo(IN_ORDER);
    assertThat(trail.see(3)).isEqualTo(IN_ORDER);
    assertThat(trail.see(2)).isEqualTo(SWAPPED);
    assertThat(trail.see(4)).isEqualTo(IN_ORDER);
  }
}
