package vn.hdnd.cuulong.sessions.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

  @ParameterizedTest
  @CsvSource(
      value = {
        "tờ trình.pdf|tờ trình.pdf",
        "TỜ TRÌNH.PDF|TỜ TRÌNH.pdf",
        "../../etc/passwd|passwd.pdf",
        "C:\\Users\\hoa\\to-trinh.pdf|to-trinh.pdf",
        "a.pdf.exe|a.pdf.exe.pdf",
        "...|tai-lieu.pdf",
        "a/|tai-lieu.pdf",
        "a<b>:\"c|abc.pdf",
        "a  b .pdf|a b.pdf"
      },
      delimiter = '|',
      quoteCharacter = '\0')
  void keepsOnlyWhatIsAName(String said, String clean) {
    assertThat(FileName.clean(said, FileType.PDF)).isEqualTo(clean);
  }

  @Test
  void takesOutMarksThatHideOrTurnText() {
    assertThat(clean("to-trinh\u202Efdp.exe")).isEqualTo("to-trinhfdp.exe.pdf");
    assertThat(clean("a\u200B\u0000\r\nb\uFEFF.pdf")).isEqualTo("ab.pdf");
  }

  @Test
  void givesANameToAFileWithoutOne() {
    assertThat(clean(null)).isEqualTo("tai-lieu.pdf");
    assertThat(clean("")).isEqualTo("tai-lieu.pdf");
  }

  @Test
  void cutsALongNameBetweenCharacters() {
    assertThat(clean("ệ".repeat(300) + ".pdf")).isEqualTo("ệ".repeat(120) + ".pdf");
    assertThat(clean("😀".repeat(300))).isEqualTo("😀".repeat(120) + ".pdf");
  }

  @Test
  void joinsMarksWithTheirLetters() {
    assertThat(clean("to\u031B\u0300.pdf")).isEqualTo("tờ.pdf");
  }

  private static String clean(@Nullable String said) {
    return FileName.clean(said, FileType.PDF);
  }
}
