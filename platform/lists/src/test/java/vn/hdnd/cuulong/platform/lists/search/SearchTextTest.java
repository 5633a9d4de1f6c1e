package vn.hdnd.cuulong.platform.lists.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {

  @Test
  void stripsEveryVietnameseMark() {
    assertThat(words("Tổ đại biểu số 1, ĐẶNG Văn Nghị, kỵ lỗi"))
        .isEqualTo(" to dai bieu so 1 dang van nghi ky loi");
  }

  @ParameterizedTest
  @ValueSource(strings = {"đất", "Đất", "Ðất", "ðất", "Ɖất", "ɖất", "đ\u00ADất", "Ｄａｔ"})
  void foldsWhateverLooksLikeADStroke(String text) {
    assertThat(words(text)).isEqualTo(" dat");
  }

  @Test
  void foldsComposedAndDecomposedTextAlike() {
    String text = "Ủy ban nhân dân xã Mỹ Đức";
    assertThat(SearchText.of(Normalizer.normalize(text, Normalizer.Form.NFD)).stored())
        .isEqualTo(SearchText.of(Normalizer.normalize(text, Normalizer.Form.NFC)).stored());
  }

  @Test
  void keepsMarkedWordsWithTheToneInFront() {
    assertThat(SearchText.of("Phường Hòa Bình, Hoà Bình, hoa").stored())
        .containsEntry("marked", " Fphương Fhoa Fbinh");
  }

  @Test
  void joinsSeveralTextsAndPassesOverThoseThatAreAbsent() {
    assertThat(words("Đất đai", null, "đất")).isEqualTo(" dat dai");
  }

  @Test
  void keepsEachBeginningOfANumberAndACodeAsAWhole() {
    assertThat(
            SearchText.of("Về đất đai")
                .numbered("Số 07/2025/NQ-HĐND", null)
                .coded("2025-481926378")
                .stored())
        .containsEntry("words", " ve dat dai so 7 2025 nq hdnd 481926378")
        .containsEntry(
            "numbers", List.of("7", "7 2025", "7 2025 nq", "7 2025 nq hdnd", "2025 481926378"));
  }

  @Test
  void keepsNoNumbersOfWhatHasNone() {
    assertThat(SearchText.of("Về đất đai").numbered("không số").stored())
        .doesNotContainKey("numbers");
  }

  private static Object words(@Nullable String... texts) {
    return SearchText.of(texts).stored().getOrDefault("words", "");
  }
}
