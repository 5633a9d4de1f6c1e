package vn.hdnd.cuulong.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatienceTest {

  private final List<String> heard = new ArrayList<>();

  @Test
  void attemptsUntilItIsDone() {
    Deque<Outcome<String>> outcomes =
        new ArrayDeque<>(
            List.of(
                new Outcome.Again<>("away", Duration.ZERO),
                new Outcome.Again<>("starting", Duration.ZERO),
                new Outcome.Done<>("yes")));
    var patience = new Patience(Duration.ofMinutes(1), heard::add);
    String answer = patience.until(outcomes::remove);
    assertThat(answer).isEqualTo("yes");
    assertThat(heard).containsExactly("away", "starting");
  }

  @Test
  void givesUpAndSaysWhatItWaitedFor() {
    var patience = new Patience(Duration.ZERO, heard::add);
    assertThatThrownBy(
            () -> {
              Object never = patience.until(() -> new Outcome.Again<>("the store", Duration.ZERO));
              assertThat(never).isNull();
            })
        .isInstanceOf(GaveUpException.class)
        .hasMessageContaining("the store");
  }
}
