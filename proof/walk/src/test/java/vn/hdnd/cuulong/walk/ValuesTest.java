package vn.hdnd.cuulong.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

  @ParameterizedTest
  @CsvSource({
    "true, BOOLEAN",
    "null, NULL",
    "3, NUMBER",
    "-0.5, NUMBER",
    "[1], ARRAY",
    "{}, OBJECT"
  })
  void whatIsWrittenAsJsonIsOfItsType(String text, String type) {
    assertThat(Values.read(text).getNodeType()).hasToString(type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CLOSED", "2026-03-03", "007", "45/HĐND-VP", "trueish", ""})
  void everythingElseIsAText(String text) {
    assertThat(Values.read(text)).isEqualTo(Values.text(text));
  }

  @Test
  void quotesMakeATextOfAnything() {
    assertThat(Values.read("\"true\"")).isEqualTo(Values.text("true"));
  }

  @Test
  void brokenJsonIsAnError() {
    assertThatThrownBy(() -> Values.read("[1, ")).hasMessageContaining("[1, ");
    assertThatThrownBy(() -> Values.read("\"a\" b")).hasMessageContaining("\"a\" b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "1 | 1.0",
        "[{\"n\": 2.50}] | [{\"n\": 2.5}]",
        "{\"a\": 1, \"b\": 2} | {\"b\": 2, \"a\": 1}"
      })
  void equalValues(String one, String other) {
    assertThat(Values.equal(Values.read(one), Values.read(other))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "true | \"true\"",
        "1 | \"1\"",
        "1 | true",
        "null | \"null\"",
        "false | null",
        "[1, 2] | [2, 1]",
        "{\"a\": 1} | {\"a\": 1, \"b\": 2}"
      })
  void valuesThatOnlyLookAlike(String one, String other) {
    assertThat(Values.equal(Values.read(one), Values.read(other))).isFalse();
    assertThat(Values.equal(Values.read(other), Values.read(one))).isFalse();
  }
}
