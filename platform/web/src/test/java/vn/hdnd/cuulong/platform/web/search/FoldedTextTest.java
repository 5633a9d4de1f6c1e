package vn.hdnd.cuulong.platform.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class FoldedTextTest {

  @Test
  void stripsEveryVietnameseMark() {
    assertThat(FoldedText.key("Tổ đại biểu số 1, ĐẶNG Văn Nghị, kỵ lỗi"))
        .isEqualTo(" to dai bieu so 1 dang van nghi ky loi");
  }

  @Test
  void foldsComposedAndDecomposedTextAlike() {
    String text = "Ủy ban nhân dân xã Mỹ Đức";
    assertThat(FoldedText.key(Normalizer.normalize(text, Normalizer.Form.NFD)))
        .isEqualTo(FoldedText.key(Normalizer.normalize(text, Normalizer.Form.NFC)));
  }

  @Test
  void joinsSeveralTextsAndPassesOverThoseThatAreAbsent() {
    assertThat(FoldedText.key("2025-481926372", null, "Đất đai"))
        .isEqualTo(" 2025 481926372 dat dai");
  }

  @Test
  void matchesTheBeginningOfEachWord() {
    String key = FoldedText.key("Bồi thường khi thu hồi đất");
    assertThat(FoldedText.beginnings("thuong DAT").stream().allMatch(key::contains)).isTrue();
    assertThat(FoldedText.beginnings("boi thu hoi đ").stream().allMatch(key::contains)).isTrue();
    assertThat(FoldedText.beginnings("uong").stream().allMatch(key::contains)).isFalse();
  }

  @Test
  void leavesNothingThatARegularExpressionWouldRead() {
    assertThat(FoldedText.beginnings(".* $where [a-z] (")).containsExactly(" where", " a", " z");
  }

  @Test
  void asksNothingOfAQueryWithoutWords() {
    assertThat(FoldedText.beginnings(" -- ")).isEmpty();
  }
}
