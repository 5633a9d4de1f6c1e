package vn.hdnd.cuulong.petitions.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hdnd.cuulong.platform.ids.AggregateId;

class PetitionCodeTest {

  private static final String ID = "5b0a3f5e-7c1d-8e2a-9f4b-0c1d2e3f4a5b";
  private static final String CODE = PetitionCode.drawn(2025, new AggregateId<>(ID), 0).value();

  @Test
  void isTheYearAndNineDigits() {
    assertThat(CODE).matches("2025-\\d{9}");
  }

  @Test
  void isReadFromTheExampleInTheDocumentation() {
    assertThat(PetitionCode.parse("2025-481926378")).isNotNull();
  }

  @Test
  void isTheSameEachTimeForTheSameDraw() {
    assertThat(PetitionCode.drawn(2025, new AggregateId<>(ID), 0).value()).isEqualTo(CODE);
  }

  @Test
  void isAnotherOneAtEachDraw() {
    Stream<String> codes =
        IntStream.range(0, PetitionCode.DRAWS)
            .mapToObj(draw -> PetitionCode.drawn(2025, new AggregateId<>(ID), draw).value());
    assertThat(codes).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s-%s-%s-%s", "%s %s %s %s", "%s.%s.%s.%s", "%s%s%s%s"})
  void isReadInAnyGrouping(String grouping) {
    String digits = CODE.substring(5);
    String typed =
        grouping.formatted(
            "2025", digits.substring(0, 3), digits.substring(3, 6), digits.substring(6));
    assertThat(PetitionCode.parse(typed)).isEqualTo(new PetitionCode(CODE));
  }

  @Test
  void isNotReadWithOneWrongDigit() {
    assertThat(PetitionCode.parse(CODE)).isNotNull();
    for (int place = 5; place < CODE.length(); place++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        String typed = CODE.substring(0, place) + digit + CODE.substring(place + 1);
        assertThat(PetitionCode.parse(typed) == null).isEqualTo(!typed.equals(CODE));
      }
    }
  }

  @Test
  void isNotReadWithTwoNeighboursExchanged() {
    for (int place = 5; place + 1 < CODE.length(); place++) {
      String typed =
          CODE.substring(0, place)
              + CODE.charAt(place + 1)
              + CODE.charAt(place)
              + CODE.substring(place + 2);
      assertThat(PetitionCode.parse(typed) == null).isEqualTo(!typed.equals(CODE));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2025", "2025-12345678", "2025-12345678x", "đơn của tôi"})
  void isNotReadFromAnythingElse(String typed) {
    assertThat(PetitionCode.parse(typed)).isNull();
  }
}
