package vn.hdnd.cuulong.platform.simulation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.simulation.Overtaken.Copy;
import vn.hdnd.cuulong.platform.simulation.Overtaken.State;

/** Tests that the simulation detects relays that continue after being replaced. */
class OvertakenTest {

  /** The second relay has removed the first event before the third and the fourth were stored. */
  private static final List<State> STATES =
      List.of(new State(1, 0), new State(2, 0), new State(2, 2), new State(3, 2), new State(4, 2));

  @Test
  void bearsWhatWasStoredBeforeAndWhatOneCommandStoredAfterwards() {
    assertThatCode(() -> see(copy(1, 1), copy(2, 1), copy(3, 1), copy(2, 1), copy(3, 2)))
        .doesNotThrowAnyException();
  }

  @Test
  void seesWhoGoesOn() {
    assertThatThrownBy(() -> see(copy(3, 1), copy(4, 1)))
        .isInstanceOf(Violation.class)
        .hasMessageContaining("goes on after another had taken over");
  }

  private static Copy copy(long sequence, long epoch) {
    return new Copy(sequence, epoch);
  }

  private static void see(Copy... copies) {
    Overtaken.check(STATES, List.of(copies));
  }
}
