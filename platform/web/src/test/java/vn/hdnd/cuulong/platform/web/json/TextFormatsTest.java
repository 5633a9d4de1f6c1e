package vn.hdnd.cuulong.platform.web.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormatsTest {

  private static final int LAST = 0xFFFF;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tổ 1",
        "Ủy ban nhân dân huyện Châu Thành",
        "Số 7/NQ-HĐND – “kỳ họp” №3; 5 m² × 2 ≥ 10 °C, 100 ₫ (50%)…",
        "ភ្នំពេញ",
        "ភាសា\u200Bខ្មែរ",
        "ស៊\u200Cី",
        "ក\u200Dខ",
        "ញ៉ាំបាយ", // three marks on a letter
        "ក្រុមប្រឹក្សាខេត្តត្រាវិញ",
        "Ệ Ữ Ặ Ỗ ờ ử ẵ ậ",
        "E\u0302\u0323\u0302\u0323", // typed twice
        "ꨌꩌ", // Cham
        "平陽",
        "a"
      })
  void takesALine(String line) {
    assertThat(line).matches(TextFormats.LINE).matches(TextFormats.PROSE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " a",
        "\u0301a", // a mark on nothing
        "\u200B",
        "a\u200Bb", // no Khmer beside it
        "ក\u200Bb",
        "a\u200Bក",
        "ក\u200B\u200Bខ",
        "ក\u200B",
        "\u200Bក",
        "a😀b",
        "a\uDB40\uDC41b" // a tag
      })
  void takesNothingThatNobodySees(String text) {
    assertThat(text).doesNotMatch(TextFormats.LINE).doesNotMatch(TextFormats.PROSE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "h\u0300\u0301\u0302\u0303\u0304a",
        "a\u20D0\u1DC0\uFE20\u1AB0\u0300",
        "ก\u0E47\u0E47\u0E47\u0E47\u0E47",
        "ក\u17C9\u17B8\u17C6\u17C6\u17C6ខ"
      })
  void takesNoPileOfMarks(String text) {
    assertThat(text).doesNotMatch(TextFormats.LINE).doesNotMatch(TextFormats.PROSE);
  }

  @Test
  void takesNoCharacterThatIsNotSeenOrTurnsTheReading() {
    assertThat(IntStream.rangeClosed(0, LAST).filter(TextFormatsTest::isUnwanted))
        .hasSizeGreaterThan(9_000)
        .allSatisfy(each ->
            assertThat("a" + (char) each.intValue() + "b")
                .as("U+%04X", each)
                .doesNotMatch(TextFormats.LINE)
                .doesNotMatch(TextFormats.PROSE));
  }

  @Test
  void takesEveryLetterOfVietnameseAndKhmer() {
    assertThat(
            IntStream.rangeClosed(0, LAST)
                .filter(Character::isLetterOrDigit)
                .filter(each ->
                    switch (Character.UnicodeScript.of(each)) {
                      case LATIN, KHMER, CHAM, GREEK, CYRILLIC, HAN -> true;
                      default -> false;
                    }))
        .hasSizeGreaterThan(20_000)
        .allSatisfy(each -> assertThat(Character.toString(each)).matches(TextFormats.LINE));
  }

  @Test
  void takesLineEndsInProseOnly() {
    assertThat("một\nhai").matches(TextFormats.PROSE).doesNotMatch(TextFormats.LINE);
  }

  @Test
  void readsALongTextWithoutRunningOutOfStack() {
    assertThat("ខ្មែរ\u200B".repeat(100_000) + "ខ").matches(TextFormats.PROSE);
  }

  /** Tells whether Unicode classifies a character as invisible, except spaces and line ends. */
  private static boolean isUnwanted(int each) {
    return switch (Character.getType(each)) {
      case Character.CONTROL -> each != '\t' && each != '\n' && each != '\r';
      case Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> isRightToLeft(each) || isBlank(each);
    };
  }

  private static boolean isRightToLeft(int each) {
    byte direction = Character.getDirectionality(each);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /** Tells whether it is a filler, selector or joiner without width. */
  private static boolean isBlank(int each) {
    return "\u034F\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u180F\u2800\u3164\uFFA0".indexOf(each)
            >= 0
        || (each >= 0xFE00 && each <= 0xFE0F);
  }
}
