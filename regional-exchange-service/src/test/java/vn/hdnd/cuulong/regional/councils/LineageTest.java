package vn.hdnd.cuulong.regional.councils;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.regional.councils.TheRegister.BEGIN;
import static vn.hdnd.cuulong.regional.councils.TheRegister.MERGER;
import static vn.hdnd.cuulong.regional.councils.TheRegister.and;
import static vn.hdnd.cuulong.regional.councils.TheRegister.merged;
import static vn.hdnd.cuulong.regional.councils.TheRegister.registered;
import static vn.hdnd.cuulong.regional.councils.TheRegister.split;
import static vn.hdnd.cuulong.regional.councils.TheRegister.unit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineageTest {

  private static final LocalDate LATER = MERGER.plusYears(5);

  @Test
  void putsAFigureOfAMergedCouncilUnderItsSuccessor() {
    var lineage = new Lineage(and(three(), merged(MERGER, List.of("a", "b"), unit("d", "11"))));

    assertThat(lineage.mapTo(MERGER).apply("a")).isEqualTo(new Place.Whole("d"));
    assertThat(lineage.mapTo(MERGER).apply("c")).isEqualTo(new Place.Whole("c"));
    assertThat(lineage.mapTo(MERGER.minusDays(1)).apply("a")).isEqualTo(new Place.Whole("a"));
  }

  @Test
  void leavesWhatAMergedCouncilReportsUndividedInOlderBoundaries() {
    var lineage = new Lineage(and(three(), merged(MERGER, List.of("b", "a"), unit("d", "11"))));

    assertThat(lineage.mapTo(MERGER.minusDays(1)).apply("d"))
        .isEqualTo(new Place.Undivided("d", List.of("a", "b")));
  }

  @Test
  void leavesWhatASplitCouncilReportedUndividedInNewerBoundaries() {
    var lineage = new Lineage(and(three(), split(MERGER, "a", unit("d", "20"), unit("e", "21"))));

    assertThat(lineage.mapTo(MERGER).apply("a"))
        .isEqualTo(new Place.Undivided("a", List.of("d", "e")));
    assertThat(lineage.mapTo(BEGIN).apply("d")).isEqualTo(new Place.Whole("a"));
  }

  @Test
  void findsTheWayOverSeveralChanges() {
    Registry splitAndMerged =
        and(
            and(three(), split(MERGER, "a", unit("d", "20"), unit("e", "21"))),
            merged(LATER, List.of("d", "e", "b"), unit("f", "22")));

    var lineage = new Lineage(splitAndMerged);
    assertThat(lineage.mapTo(LATER).apply("a")).isEqualTo(new Place.Whole("f"));
    assertThat(lineage.mapTo(BEGIN).apply("f"))
        .isEqualTo(new Place.Undivided("f", List.of("a", "b")));
  }

  @Test
  void saysThatItDoesNotKnowACouncilOrADayBeforeTheRegister() {
    var lineage = new Lineage(three());

    assertThat(lineage.mapTo(MERGER).apply("x")).isEqualTo(new Place.Unplaced("x"));
    assertThat(lineage.mapTo(BEGIN.minusDays(1)).apply("a")).isEqualTo(new Place.Unplaced("a"));
  }

  /** Checks on random registers that no figure is lost or doubled in any boundaries. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void conservesTotalsInTheBoundariesOfEveryDay(long seed) {
    var random = new Random(seed);
    Registry registry = grown(random);
    Map<String, Long> published = new HashMap<>();
    registry.councils().forEach(c -> published.put(c.id(), (long) random.nextInt(1_000)));
    long total = published.values().stream().mapToLong(Long::longValue).sum();

    var lineage = new Lineage(registry);
    for (LocalDate day = BEGIN; day.isBefore(BEGIN.plusDays(400)); day = day.plusDays(1)) {
      LocalDate boundaries = day;
      Map<Place, Long> rows = new HashMap<>();
      published.forEach((council, value) ->
          rows.merge(lineage.mapTo(boundaries).apply(council), value, Long::sum));
      assertThat(rows.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(total);
      assertThat(rows.keySet()).allSatisfy(place -> standsOn(registry, place, boundaries));
    }
  }

  private static void standsOn(Registry registry, Place place, LocalDate day) {
    List<String> units =
        switch (place) {
          case Place.Whole(String council) -> List.of(council);
          case Place.Undivided(String council, List<String> several) -> several;
          case Place.Unplaced(String council) -> throw new AssertionError(council);
        };
    assertThat(units)
        .allSatisfy(unit -> assertThat(registry.find(unit).orElseThrow().existsOn(day)).isTrue());
  }

  /** Returns a register with random merges and splits, about every twenty days. */
  private static Registry grown(Random random) {
    Registry registry = TheRegister.of(registered("a", "b", "c", "d", "e", "f"));
    LocalDate day = BEGIN;
    for (int i = 0; i < 20; i++) {
      day = day.plusDays(1 + random.nextInt(20));
      var there = new TreeMap<Integer, String>();
      for (Council council : registry.on(day)) {
        there.put(random.nextInt(), council.id());
      }
      List<String> shuffled = List.copyOf(there.values());
      registry =
          random.nextBoolean() && shuffled.size() > 2
              ? and(registry, merged(day, shuffled.subList(0, 2), fresh(i, 0)))
              : and(registry, split(day, shuffled.getFirst(), fresh(i, 0), fresh(i, 1)));
    }
    return registry;
  }

  private static ChangeCouncils.To fresh(int change, int part) {
    return unit("u" + change + "-" + part, change + "." + part);
  }

  private static Registry three() {
    return TheRegister.of(registered("a", "b", "c"));
  }
}
