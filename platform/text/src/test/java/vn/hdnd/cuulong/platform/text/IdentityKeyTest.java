package vn.hdnd.cuulong.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityKeyTest {

  @ParameterizedTest
  @CsvSource({
    "7/1234/KHT, 07/1234/KHT",
    "7/1234/KHT, 7-1234-KHT",
    "7/1234/KHT, 7/1234/КНТ", // Cyrillic
    "7/1234/KHT, 7/1234/ΚΗΤ", // Greek
    "7/1234/KHT, 7/1234/kht",
    "7/1234/KHT, ７／１２３４／ＫＨＴ",
    "12/SĐT, 12/SÐT", // eth
    "12/SĐT, 12/SƉT",
    "12/SĐT, 12/sðt",
    "2021-2026, 2021–2026",
    "2021-2026, 2021 − 2026",
    "Khóa X, Khoá X",
    "Khóa X, KHÓA Х",
    "Tổ Hòa Bình, Tổ Hoà Bình",
    "Tổ Hòa Bình, TỔ HÒA BÌNH",
    "Tổ Hòa Bình, Tổ  Hoà\u00A0Bình",
    "Tổ Hòa Bình, Tổ Hòa\u200B Bình",
    "Thủy Nguyên, Thuỷ Nguyên",
    "Tổ 1, Tổ 01",
    "Tổ 1, tổ ១",
    "ភាសាខ្មែរ, ភាសា\u200Bខ្មែរ",
  })
  void isTheSameForWhatReadsTheSame(String one, String other) {
    assertThat(IdentityKey.of(other)).isEqualTo(IdentityKey.of(one));
  }

  @ParameterizedTest
  @CsvSource({
    "Tổ Hòa Bình, Tổ Hoa Bình",
    "Tổ Hòa Bình, Tổ Hóa Bình",
    "SĐT, SDT",
    "7/12/34, 71/2/34",
    "7/1234, 70/1234",
    "Tổ 1, Tổ 11",
    "Mỹ Tho, Mỹ Thơ",
    "loại, loài",
    "Khóa X, Khóa XI",
    "---, ...",
  })
  void isAnotherForWhatReadsDifferently(String one, String other) {
    assertThat(IdentityKey.of(other)).isNotEqualTo(IdentityKey.of(one));
  }

  @Test
  void isNoLongerThanItHasToBe() {
    assertThat(IdentityKey.of(" TỔ  Hòa_Bình, số 007 ")).isEqualTo("tổ hoà bình số 7");
  }

  @Test
  void isItsOwnKey() {
    assertThat(AnyText.samples(20_000).map(IdentityKey::of))
        .allSatisfy(key -> assertThat(IdentityKey.of(key)).isEqualTo(key));
  }

  @Test
  void isThatOfTheFormHoweverItWasTyped() {
    assertThat(AnyText.samples(20_000))
        .allSatisfy(typed -> {
          assertThat(IdentityKey.of(CanonicalText.of(typed))).isEqualTo(IdentityKey.of(typed));
          assertThat(IdentityKey.of(Normalizer.normalize(typed, Normalizer.Form.NFD)))
              .isEqualTo(IdentityKey.of(typed));
        });
  }
}
