package vn.hdnd.cuulong.platform.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Tests that the unchanged code keeps every promise under every seed. */
class SimulationTest {

  private static final String SEED = "cuulong.simulation.seed";
  private static final long SEEDS = Long.getLong("cuulong.simulation.seeds", 1_000);
  private static final long FIRST = Long.getLong("cuulong.simulation.first", 0);

  @Test
  @DisabledIfSystemProperty(named = SEED, matches = ".*")
  void keepsEveryPromiseUnderEverySeed() {
    var counts = new Counts();
    long start = System.nanoTime();
    for (long seed = FIRST; seed < FIRST + SEEDS; seed++) {
      Optional<String> broken = Trial.of(seed, Mutation.NONE, counts);
      if (broken.isPresent()) {
        fail("%s%nReplay it with -D%s=%d%n%s", broken.get(), SEED, seed, Trial.story(seed));
      }
    }
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    System.out.printf("Simulation: %s; %,d s%n", counts, took.toSeconds());
    assertThat(counts.seeds).isEqualTo(SEEDS);
  }

  @Test
  @EnabledIfSystemProperty(named = SEED, matches = ".*")
  void keepsEveryPromiseUnderOneSeed() {
    long seed = Long.getLong(SEED);
    System.out.println(Trial.story(seed));
    assertThat(Trial.of(seed, Mutation.NONE, new Counts())).isEmpty();
  }

  @Test
  void goesTheSameWayUnderTheSameSeed() {
    List<String> once = Trial.trace(7, Mutation.NONE);
    assertThat(once).hasSizeGreaterThan(100).isEqualTo(Trial.trace(7, Mutation.NONE));
  }
}
