package vn.hdnd.cuulong.faults.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.hdnd.cuulong.faults.evidence.Evidence;

/** Tests the checker on a model that keeps every promise, and on violations planted in it. */
class CheckerTest {

  private static final int WORLDS = 300;
  private static final int OF_EACH_FAMILY = 120;
  private static final int OF_EACH_SOLE = 8;

  private static final Map<String, List<Planting>> FAMILIES =
      Map.of(
          "losses", Losses.ALL,
          "repeats", Repeats.ALL,
          "swaps", Swaps.ALL,
          "inventions", Inventions.ALL,
          "stale overwrites", Overwrites.ALL,
          "leaks", Leaks.ALL,
          "others", Others.ALL);

  @TestFactory
  Stream<DynamicTest> findsNothingWhereEveryPromiseWasKept() {
    return IntStream.range(0, WORLDS)
        .mapToObj(seed ->
            DynamicTest.dynamicTest(
                "seed " + seed,
                () ->
                    assertThat(Checker.check(World.play(seed).evidence()))
                        .as("seed %d", seed)
                        .isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> catchesWhatIsPlanted() {
    return FAMILIES.entrySet().stream()
        .flatMap(family ->
            IntStream.range(0, OF_EACH_FAMILY)
                .mapToObj(seed -> caught(family.getKey(), family.getValue(), seed)));
  }

  private static DynamicTest caught(String family, List<Planting> plantings, int seed) {
    Planting planting = plantings.get(seed % plantings.size());
    return DynamicTest.dynamicTest(
        "%s: %s, seed %d".formatted(family, planting, seed),
        () ->
            assertThat(Checker.check(planted(planting, seed)))
                .as("%s: %s, seed %d", family, planting, seed)
                .extracting(Violation::kind)
                .contains(planting.kind()));
  }

  @TestFactory
  Stream<DynamicTest> wouldMissItWithoutTheOneCheck() {
    return plantings()
        .filter(planting -> planting.sole() != null)
        .map(planting ->
            DynamicTest.dynamicTest(
                "%s: %s".formatted(planting.kind(), planting),
                () -> IntStream.range(0, OF_EACH_SOLE).forEach(seed -> missed(planting, seed))));
  }

  private static void missed(Planting planting, int seed) {
    List<Check> others =
        Checker.ALL.stream().filter(check -> check.getClass() != planting.sole()).toList();
    assertThat(Checker.check(planted(planting, seed), others))
        .as("%s: %s, seed %d", planting.kind(), planting, seed)
        .isEmpty();
  }

  @Test
  void hasAPlantingForEachCheckThatOnlyThatOneCatches() {
    assertThat(Checker.ALL)
        .allSatisfy(
            check -> assertThat(plantings().map(Planting::sole)).contains(check.getClass()));
  }

  private static Stream<Planting> plantings() {
    return FAMILIES.values().stream().flatMap(List::stream);
  }

  private static Evidence planted(Planting planting, int seed) {
    Draft draft = World.play(seed);
    planting.plant().in(draft, new Random(seed));
    return draft.evidence();
  }
}
