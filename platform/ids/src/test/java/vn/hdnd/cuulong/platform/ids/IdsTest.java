package vn.hdnd.cuulong.platform.ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.json.JsonMapper;

class IdsTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  public record LampId(String value) implements Id {}

  public record Lit(CouncilId council, LampId id, @Nullable LampId other, List<LampId> others) {}

  @Test
  void isAPlainStringInJson() {
    var lit =
        new Lit(
            new CouncilId("an-giang-2025"), new LampId("A 1"), null, List.of(new LampId("b-2")));

    String json = JSON.writeValueAsString(lit);

    assertThat(json)
        .isEqualTo(
            "{\"council\":\"an-giang-2025\",\"id\":\"A 1\",\"other\":null,\"others\":[\"b-2\"]}");
    assertThat(JSON.readValue(json, Lit.class)).isEqualTo(lit);
    assertThat(JSON.readValue("\"A 1\"", LampId.class)).isEqualTo(new LampId("A 1"));
  }

  @Test
  void isTheKeyOfAnObjectAsItself() {
    assertThat(JSON.writeValueAsString(Map.of(new CouncilId("can-tho"), 3)))
        .isEqualTo("{\"can-tho\":3}");
  }

  @Test
  void refusesToReadWhatIsNoCouncil() {
    assertThatExceptionOfType(InvalidFormatException.class)
        .isThrownBy(() -> JSON.readValue("\"An Giang\"", CouncilId.class));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "An-Giang", "an giang", "-an", "an-", "an--giang", "an\n", "cà-mau"})
  void isNoCouncil(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> new CouncilId(text));
  }

  @Test
  void hasALimit() {
    assertThat(CouncilId.isOne("a".repeat(CouncilId.MAX_LENGTH))).isTrue();
    assertThat(CouncilId.isOne("a".repeat(CouncilId.MAX_LENGTH + 1))).isFalse();
  }

  @Test
  void readsAsTheStringThatItHolds() {
    assertThat("council " + new CouncilId("long-an")).isEqualTo("council long-an");
  }
}
