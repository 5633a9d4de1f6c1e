package vn.hdnd.cuulong.petitions.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "123/2025",
        "7/1234/KHT",
        "7-1234-KHT",
        "7–1234–KHT",
        "123/2025/SĐT",
        "123/2025/SÐT", // eth
        "123/2025/sđt",
        "7/1234/КНТ", // Cyrillic
        "7/1234/ΚΗΤ", // Greek
        "1767225600000/2026/SĐT.B",
        "KNTC-12/2025",
        "45/HĐND-VP"
      })
  void takesARegisterNumber(String number) {
    assertThat(number).matches(Formats.FILE_NUMBER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "SĐT",
        "Nguyễn Văn A",
        "1/NguyễnVănA",
        "1/NguyenVanA",
        "1/NGUYEN-VAN-A",
        "1/TRẦN",
        "1/Lê.Thị.Bảy",
        "1/LE/VAN/AN",
        "LeVanAn1",
        "0912345678/Ông.Ba",
        "7/1234 /KHT",
        "7/1234/K\u200BHT",
        "7/1234/K\u061CT"
      })
  void hasNoRoomForAName(String name) {
    assertThat(name).doesNotMatch(Formats.FILE_NUMBER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"45/HĐND-VP", "1024/UBND-NC", "42/2025/NQ-HĐND"})
  void takesTheNumberOfADocument(String number) {
    assertThat(number).matches(Formats.DOCUMENT_NUMBER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"HĐND", "45/HĐND VP", "45/\u061CVP", "45/H\u0489"})
  void takesNoDocumentNumberWithHiddenMarks(String number) {
    assertThat(number).doesNotMatch(Formats.DOCUMENT_NUMBER);
  }
}
