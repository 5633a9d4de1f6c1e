package vn.hdnd.cuulong.platform.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * Each planted mistake is found within a limited number of seeds; a simulation that never fails
 * would prove nothing.
 */
class MutationTest {

  private static final long MOST = 20_000;

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
  void findsThePlanted(Mutation mutation) {
    Optional<String> found =
        LongStream.range(mutation.firstSeed(), mutation.firstSeed() + MOST)
            .mapToObj(seed -> Trial.of(mutation.scope(), seed, mutation, new Counts()))
            .flatMap(Optional::stream)
            .findFirst();
    System.out.println("%s: %s".formatted(mutation, found.map(MutationTest::brief).orElse("-")));
    assertThat(found).isPresent();
  }

  private static String brief(String found) {
    return found.substring(0, Math.min(160, found.length()));
  }
}
