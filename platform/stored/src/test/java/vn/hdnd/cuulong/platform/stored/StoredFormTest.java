package vn.hdnd.cuulong.platform.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoredFormTest {

  private record Bulb(int watts, @Nullable String colour) {}

  private record Lamp(String number, List<Bulb> bulbs) {}

  private static final StoredForm<Lamp> FORM =
      StoredForm.first(Lamp.class)
          .then(2, Upcaster.inEach("bulbs", Upcaster.adding("colour", null)))
          .then(3, Upcaster.adding("number", "none"));

  @Test
  void takesAStateThroughEachFormatAfterItsOwn() {
    assertThat(FORM.read(1, Map.of("bulbs", List.of(Map.of("watts", 40)))))
        .isEqualTo(new Lamp("none", List.of(new Bulb(40, null))));
    assertThat(FORM.read(2, Map.of("bulbs", List.of()))).isEqualTo(new Lamp("none", List.of()));
  }

  @Test
  void leavesTheMapThatItReadAsItWas() {
    var stored = Map.<String, @Nullable Object>of("bulbs", List.of(Map.of("watts", 40)));
    assertThat(FORM.read(1, stored).bulbs()).hasSize(1);
    assertThat(stored).isEqualTo(Map.of("bulbs", List.of(Map.of("watts", 40))));
  }

  @Test
  void readsTheCurrentFormatAsItIs() {
    assertThat(FORM.read(3, Map.of("number", "a", "bulbs", List.of(bulb("red")))))
        .isEqualTo(new Lamp("a", List.of(new Bulb(40, "red"))));
  }

  @Test
  void refusesALaterFormat() {
    assertThatThrownBy(() -> FORM.read(4, Map.of("number", "a", "bulbs", List.of())))
        .isInstanceOf(UnreadableStateException.class)
        .hasMessage("Lamp is stored in format 4; this release knows formats up to 3");
  }

  @Test
  void refusesAFieldThatItDoesNotKnowWithoutSayingWhatItHolds() {
    Map<String, Object> more = new HashMap<>(bulb("red"));
    more.put("owner", "a citizen");
    assertThatThrownBy(() -> FORM.read(3, Map.of("number", "a", "bulbs", List.of(more))))
        .isInstanceOf(UnreadableStateException.class)
        .hasMessageContaining("bulbs.[].owner")
        .hasMessageNotContaining("citizen")
        .hasNoCause();
  }

  @Test
  void refusesAStateThatLacksAField() {
    assertThatThrownBy(() -> FORM.read(3, Map.of("bulbs", List.of())))
        .isInstanceOf(UnreadableStateException.class);
  }

  @Test
  void refusesAValueOfAnotherKind() {
    assertThatThrownBy(() -> FORM.read(3, Map.of("number", 7, "bulbs", List.of())))
        .isInstanceOf(UnreadableStateException.class);
  }

  @Test
  void needsOneStepForEachFormat() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FORM.then(5, Upcaster.adding("number", "none")));
  }

  private static Map<String, Object> bulb(String colour) {
    return Map.of("watts", 40, "colour", colour);
  }
}
