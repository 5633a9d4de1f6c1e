package vn.hdnd.cuulong.platform.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests that the unchanged code keeps every promise under every seed. */
class SimulationTest {

  private static final String SEED = "cuulong.simulation.seed";
  private static final long SEEDS = Long.getLong("cuulong.simulation.seeds", 1_000);
  private static final long FIRST = Long.getLong("cuulong.simulation.first", 0);

  @ParameterizedTest
  @EnumSource
  @DisabledIfSystemProperty(named = SEED, matches = ".*")
  void keepsEveryPromiseUnderEverySeed(Scope scope) {
    var counts = new Counts();
    long start = System.nanoTime();
    for (long seed = FIRST; seed < FIRST + scope.share(SEEDS); seed++) {
      Optional<String> broken = Trial.of(scope, seed, Mutation.NONE, counts);
      if (broken.isPresent()) {
        fail(
            "%s %s%nReplay it with -D%s=%d%n%s",
            scope, broken.get(), SEED, seed, Trial.story(scope, seed));
      }
    }
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    System.out.printf("Simulation of %s: %s; %,d s%n", scope, counts, took.toSeconds());
    assertThat(counts.seeds).isEqualTo(scope.share(SEEDS));
  }

  @ParameterizedTest
  @EnumSource
  @EnabledIfSystemProperty(named = SEED, matches = ".*")
  void keepsEveryPromiseUnderOneSeed(Scope scope) {
    long seed = Long.getLong(SEED);
    System.out.println(Trial.story(scope, seed));
    assertThat(Trial.of(scope, seed, Mutation.NONE, new Counts())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void goesTheSameWayUnderTheSameSeed(Scope scope) {
    List<String> once = Trial.trace(scope, 7, Mutation.NONE);
    assertThat(once).hasSizeGreaterThan(100).isEqualTo(Trial.trace(scope, 7, Mutation.NONE));
  }
}
