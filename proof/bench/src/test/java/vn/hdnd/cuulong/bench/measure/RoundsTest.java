package vn.hdnd.cuulong.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundsTest {

  private final List<String> seen = new ArrayList<>();
  private final Rounds rounds = new Rounds(2);

  @Test
  void runTheSidesInTurnAndLeaveTheWarmUpOut() throws Exception {
    List<Sample> samples = rounds.run("turns", Duration.ZERO, () -> run("ours"), () -> run("raw"));

    assertThat(seen).containsExactly("ours", "raw", "ours", "raw", "ours", "raw");
    assertThat(samples).extracting(Sample::values).containsExactly(list(3, 5), list(4, 6));
    assertThat(rounds.counted(seen)).containsExactly("ours", "raw");
  }

  @Test
  void goOnWarmingUpForAsLongAsTheyAreTold() throws Exception {
    long end = System.nanoTime() + Duration.ofMillis(50).toNanos();
    var _ = rounds.run("warm-up", Duration.ofMillis(50), () -> run(""));

    assertThat(System.nanoTime()).isGreaterThanOrEqualTo(end);
    assertThat(seen).hasSizeGreaterThanOrEqualTo(3);
  }

  private static List<Double> list(double... values) {
    return Arrays.stream(values).boxed().toList();
  }

  private double run(String side) {
    seen.add(side);
    return seen.size();
  }
}
