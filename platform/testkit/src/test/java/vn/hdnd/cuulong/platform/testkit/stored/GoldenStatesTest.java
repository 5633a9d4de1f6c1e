package vn.hdnd.cuulong.platform.testkit.stored;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.stored.Stored;
import vn.hdnd.cuulong.platform.stored.StoredForm;
import vn.hdnd.cuulong.platform.stored.Upcaster;

/** Each violation is planted once, so that the contract is known to see it. */
class GoldenStatesTest {

  private enum Colour {
    RED,
    BLUE
  }

  private record Bulb(int watts, Colour colour) {}

  private record Lamp(String number, List<Bulb> bulbs) {}

  @SuppressWarnings("UnusedVariable") // Its constant is read by reflection.
  private record LampRow(String number) {
    static final String NUMBER = "number";
  }

  @SuppressWarnings("UnusedVariable") // Its constant is read by reflection.
  private record BrokenRow(String number) {
    static final String CALLED = "name";
  }

  private record Kind(StoredForm<?> form, Class<? extends Record> shown) implements Stored {
    @Override
    public String name() {
      return "lamp";
    }

    @Override
    public Optional<StoredRow> row() {
      return Optional.of(new StoredRow(1, shown));
    }
  }

  private static final Stored LAMP =
      new Kind(
          StoredForm.first(Lamp.class).then(2, Upcaster.adding("number", "none")), LampRow.class);

  private static final String FIRST = "format-1/state.json";
  private static final String SECOND = "format-2/state.json";
  private static final String SHAPE = "format-2/shape.json";

  @Test
  void findsNothingWhereAllIsWell() {
    assertThat(of(LAMP, Map.of())).isEmpty();
  }

  @Test
  void seesAFormatWithoutAGoldenState() {
    assertThat(without(FIRST)).containsExactly(FIRST + " is missing");
    assertThat(without(SECOND)).containsExactly(SECOND + " is missing");
  }

  @Test
  void seesAnOlderStateThatNoUpcasterTakesToTheCurrentFormat() {
    var forgotten =
        new Kind(
            StoredForm.first(Lamp.class).then(2, Upcaster.adding("nothing", 1)), LampRow.class);
    assertThat(of(forgotten, Map.of()))
        .anyMatch(each -> each.startsWith(FIRST + " cannot be read"));
  }

  private record Renamed(String name, List<Bulb> bulbs) {}

  private record Grown(String number, List<Bulb> bulbs, @Nullable String owner) {}

  private record Shrunk(String number) {}

  private record Retyped(String number, List<Other> bulbs) {}

  private record Other(String watts, Colour colour) {}

  @Test
  void seesEveryChangeOfTheShapeWithoutANewFormat() {
    for (Class<?> changed : List.of(Renamed.class, Grown.class, Shrunk.class, Retyped.class)) {
      var form = new StoredForm<>(changed, 2, List.of(Upcaster.adding("number", "none")));
      assertThat(of(new Kind(form, LampRow.class), Map.of()))
          .as(changed.getSimpleName())
          .anyMatch(each -> each.startsWith(SHAPE + " is not what is written today"));
    }
  }

  @Test
  void seesAConstantThatHasGone() {
    String before = shape().replace("RED|BLUE", "RED|GREEN|BLUE");
    assertThat(of(LAMP, Map.of(SHAPE, before))).anyMatch(each -> each.startsWith(SHAPE));
  }

  @Test
  void seesAGoldenStateThatShowsTooLittle() {
    String none = golden("{ \"number\": \"a\", \"bulbs\": [] }");
    assertThat(of(LAMP, Map.of(SECOND, none)))
        .containsExactly("the current state shows nothing of .bulbs[]");
  }

  @Test
  void seesAStateThatComesBackOtherwise() {
    String turned =
        golden("{ \"bulbs\": [{ \"watts\": 40, \"colour\": \"RED\" }], \"number\": \"a\" }");
    assertThat(of(LAMP, Map.of(SECOND, turned)))
        .anyMatch(each -> each.startsWith("the current state does not come back"));
  }

  @Test
  void seesAGoldenStateOfAFormatThatNobodyDeclared() {
    assertThat(of(LAMP, Map.of("format-3/state.json", "{}")))
        .containsExactly("there is a golden state of format 3 already");
  }

  @Test
  void seesARowThatChangedWithoutANewFormat() {
    assertThat(of(LAMP, Map.of("row-1.json", "{ }\n"))).anyMatch(each -> each.startsWith("row-1"));
  }

  @Test
  void seesAPathThatNoComponentHas() {
    assertThat(RowPaths.withoutComponent(LampRow.class)).isEmpty();
    assertThat(RowPaths.withoutComponent(BrokenRow.class)).containsExactly("name");
  }

  private static List<String> without(String golden) {
    var all = new LinkedHashMap<>(goldens());
    all.remove(golden);
    return new GoldenStates(LAMP, all).violations();
  }

  private static List<String> of(Stored kind, Map<String, String> planted) {
    var all = new LinkedHashMap<>(goldens());
    all.putAll(planted);
    return new GoldenStates(kind, all).violations();
  }

  private static Map<String, String> goldens() {
    return Map.of(
        FIRST,
        "{ \"bulbs\": [{ \"watts\": 40, \"colour\": \"RED\" }] }",
        SECOND,
        golden("{ \"number\": \"a\", \"bulbs\": [{ \"watts\": 40, \"colour\": \"RED\" }] }"),
        SHAPE,
        shape(),
        "row-1.json",
        golden("{ \"number\": \"String\" }"));
  }

  private static String shape() {
    return golden(
        "{ \"number\": \"String\", \"bulbs\": [{ \"watts\": \"int\", \"colour\": \"RED|BLUE\" }] }");
  }

  private static String golden(String json) {
    return GoldenStates.text(GoldenStates.JSON.readTree(json));
  }
}
