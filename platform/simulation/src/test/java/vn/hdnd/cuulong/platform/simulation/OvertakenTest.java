package vn.hdnd.cuulong.platform.simulation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.outbox.RelayTurn;

/** Tests that the simulation detects relays that continue after being replaced. */
class OvertakenTest {

  @Test
  void acceptsTheOneRoundThatWasReadBefore() {
    assertThatCode(() -> see(turn(1, 1), turn(2, 1), turn(2, 2), turn(1, 2), turn(1, 2)))
        .doesNotThrowAnyException();
  }

  @Test
  void detectsARelayThatContinues() {
    assertThatThrownBy(() -> see(turn(2, 1), turn(2, 2), turn(1, 1), turn(1, 2)))
        .isInstanceOf(Violation.class)
        .hasMessageContaining("goes on after 2 has taken over");
  }

  private static RelayTurn turn(long epoch, long round) {
    return new RelayTurn(epoch, round);
  }

  private static void see(RelayTurn... turns) {
    var overtaken = new Overtaken();
    Stream.of(turns).forEach(overtaken::see);
  }
}
