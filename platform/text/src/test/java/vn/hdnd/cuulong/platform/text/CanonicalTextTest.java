package vn.hdnd.cuulong.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalTextTest {

  @Test
  void composesLettersAndKeepsOneKindOfSpaceAndLineEnd() {
    String apart = Normalizer.normalize("Tổ đại biểu", Normalizer.Form.NFD);

    assertThat(CanonicalText.of("\u3000 " + apart + "\u00A0số\t1 \r\n"))
        .isEqualTo("Tổ đại biểu số 1");
    assertThat(CanonicalText.of("một\r\nhai\rba\nbốn")).isEqualTo("một\nhai\nba\nbốn");
  }

  @Test
  void leavesTheWordsAsTheyWereTyped() {
    assertThat(CanonicalText.of("TỔ  Hoà Bình – 07")).isEqualTo("TỔ  Hoà Bình – 07");
  }

  @Test
  void leavesInWhatIsToBeRefused() {
    assertThat(CanonicalText.of("a\u200B\u202Eb\u0000")).isEqualTo("a\u200B\u202Eb\u0000");
  }

  /** At the ends, too, only spaces and line ends are removed. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u2028", "\u2029", "\u000B", "\f", "\u001C", "\u001D", "\u001E", "\u001F", "\u0085"
      })
  void leavesItInAtTheEndsToo(String sign) {
    assertThat(CanonicalText.of(" " + sign + "a" + sign + "\n")).isEqualTo(sign + "a" + sign);
    assertThat(CanonicalText.of(" " + sign + "\t")).isEqualTo(sign);
  }

  @Test
  void leavesAFormAsItIs() {
    assertThat(AnyText.samples(20_000).map(CanonicalText::of))
        .allSatisfy(form -> assertThat(CanonicalText.of(form)).isEqualTo(form));
  }
}
