package vn.hdnd.cuulong.platform.lists.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  ", "\u3000"})
  void asksForEverythingWhereNothingWasTyped(@Nullable String typed) {
    assertThat(SearchQuery.typed(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {" -- ", ".*", "\u0301", "\u200B", "%"})
  void findsNothingWhereNothingThatWasTypedCanBeFound(String typed) {
    assertThat(SearchQuery.typed(typed))
        .hasValueSatisfying(query -> assertThat(query.beginnings()).isEmpty());
  }

  @Test
  void leavesNothingThatARegularExpressionWouldRead() {
    assertThat(query(".* $where [a-z] (").beginnings()).containsExactly(" where", " a", " z");
  }

  @Test
  void passesOverTheSignOfANumberOnly() {
    assertThat(query("Số 07/2025/NQ-HĐND").beginnings())
        .containsExactly(" 2025", " hdnd", " nq", " 7");
    assertThat(query("so: 7").beginnings()).containsExactly(" 7");
    assertThat(query("chuyển đổi số").beginnings()).containsExactly(" chuyen", " doi", " so");
    assertThat(query("số").beginnings()).containsExactly(" so");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Số 7/1234",
        "Số hồ sơ 7/1234",
        "hồ sơ số 07/1234",
        "Hồ sơ 7/1234",
        "so cong van: 7/1234",
        "CÔNG VĂN SỐ 7/1234",
        "Phiếu chuyển số 7/1234"
      })
  void passesOverWhatAnOfficeWritesBeforeANumber(String typed) {
    assertThat(query(typed).beginnings()).containsExactly(" 1234", " 7");
    assertThat(query(typed).number()).isEqualTo("7 1234");
  }

  @Test
  void keepsTheSameWordsWhereNoNumberFollows() {
    assertThat(query("hồ sơ công văn").beginnings()).containsExactly(" cong", " van", " ho", " so");
    assertThat(query("kế hoạch 2025").beginnings()).containsExactly(" hoach", " 2025", " ke");
  }

  @Test
  void knowsTheNumberThatWasTyped() {
    assertThat(query("Nghị quyết số 07/2025").number()).isEqualTo("7 2025");
    assertThat(query("nghị quyết").number()).isNull();
  }

  @Test
  void knowsTheMarksThatWereTyped() {
    assertThat(query("hòa binh").marked()).containsExactly(" Fhoa");
    assertThat(query("hoà").marked()).isEqualTo(query("hòa").marked());
    assertThat(query("hoa binh").marked()).isEmpty();
  }

  @Test
  void saysOnceWhatAnotherWordBeginsWith() {
    assertThat(query("thu hồi thu thuế th").beginnings()).containsExactly(" thue", " hoi");
  }

  private static SearchQuery query(String typed) {
    return SearchQuery.typed(typed).orElseThrow();
  }
}
