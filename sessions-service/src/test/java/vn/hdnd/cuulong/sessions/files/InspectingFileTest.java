package vn.hdnd.cuulong.sessions.files;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.sessions.files.SampleFiles.bytes;
import static vn.hdnd.cuulong.sessions.files.SampleFiles.content;
import static vn.hdnd.cuulong.sessions.files.SampleFiles.docxParts;
import static vn.hdnd.cuulong.sessions.files.SampleFiles.zip;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.sessions.refusal.OfficeRule;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

class InspectingFileTest {

  private static final int MEGABYTE = 1024 * 1024;

  private final InspectingFile inspecting = new InspectingFile(VirusScanner.none());

  @Test
  void tellsEachTypeThatIsTakenByItsContent() {
    assertThat(sound(FileType.PDF, SampleFiles.pdf("a"))).isEqualTo(FileType.PDF);
    assertThat(sound(FileType.DOCX, SampleFiles.docx("a"))).isEqualTo(FileType.DOCX);
    assertThat(sound(FileType.XLSX, SampleFiles.xlsx())).isEqualTo(FileType.XLSX);
    assertThat(sound(FileType.PNG, SampleFiles.png())).isEqualTo(FileType.PNG);
    assertThat(sound(FileType.JPEG, new byte[] {-1, -40, -1, -32, 0, 16, 74, 70, 73, 70}))
        .isEqualTo(FileType.JPEG);
  }

  @Test
  void saysThatNobodyHasLookedForVirusesWhereThereIsNoScanner() {
    assertThat(inspecting.inspect(content(FileType.PDF_TYPE, SampleFiles.pdf("a")), "a.pdf"))
        .isEqualTo(new Inspected.Sound(FileType.PDF, "a.pdf", Scan.NOT_CHECKED));
  }

  @Test
  void refusesWhatIsNotOfAnyTypeThatIsTakenWhateverItIsCalled() {
    for (byte[] file :
        new byte[][] {
          bytes("<html><script>alert(1)</script></html>"),
          bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
          bytes("MZ" + "\0".repeat(200)),
          bytes("plain text"),
          zip(Map.of("a.exe", bytes("a"))),
          new byte[] {0}
        }) {
      refused(FileType.PDF_TYPE, file, SessionsRefusal.FILE_TYPE_NOT_TAKEN);
    }
  }

  @Test
  void refusesAFileThatLiesAboutItsType() {
    refused(FileType.PDF_TYPE, SampleFiles.docx("a"), SessionsRefusal.FILE_TYPE_DIFFERS);
    refused(FileType.XLSX_TYPE, SampleFiles.docx("a"), SessionsRefusal.FILE_TYPE_DIFFERS);
    refused(FileType.DOCX_TYPE, SampleFiles.pdf("a"), SessionsRefusal.FILE_TYPE_DIFFERS);
    refused(FileType.JPEG_TYPE, SampleFiles.png(), SessionsRefusal.FILE_TYPE_DIFFERS);
  }

  @Test
  void refusesAFileThatIsNotWhole() {
    byte[] docx = SampleFiles.docx("văn bản ".repeat(1000));
    refused(FileType.DOCX_TYPE, Arrays.copyOf(docx, docx.length - 30), SessionsRefusal.FILE_BROKEN);
    byte[] pdf = SampleFiles.pdf("a");
    refused(FileType.PDF_TYPE, Arrays.copyOf(pdf, 80), SessionsRefusal.FILE_BROKEN);
  }

  @Test
  void refusesADocumentWhosePartsAreOthersThanItsDirectorySays() {
    byte[] docx = SampleFiles.docx("a");
    byte[] more = docx.clone();
    more[more.length - 12] = 9;
    refused(FileType.DOCX_TYPE, more, SessionsRefusal.FILE_BROKEN);
  }

  @Test
  void refusesAFileWithAPassword() {
    byte[] pdf =
        bytes(
            new String(SampleFiles.pdf("a"), StandardCharsets.UTF_8)
                .replace("/Root 1 0 R", "/Root 1 0 R /Encrypt 4 0 R"));
    refused(FileType.PDF_TYPE, pdf, SessionsRefusal.FILE_ENCRYPTED);
    refused(FileType.DOCX_TYPE, encryptedDocument(), SessionsRefusal.FILE_ENCRYPTED);
    byte[] docx = SampleFiles.docx("a");
    docx[6] |= 1;
    refused(FileType.DOCX_TYPE, docx, SessionsRefusal.FILE_TYPE_NOT_TAKEN);
  }

  @Test
  void refusesADocumentWithAProgram() {
    Map<String, byte[]> parts = docxParts("a");
    parts.put("word/vbaProject.bin", bytes("Sub AutoOpen()"));
    refused(FileType.DOCX_TYPE, zip(parts), SessionsRefusal.FILE_HAS_MACROS);
  }

  @Test
  void refusesABomb() {
    Map<String, byte[]> parts = docxParts("a");
    parts.put("word/media/zeros.bin", new byte[40 * MEGABYTE]);
    refused(FileType.DOCX_TYPE, zip(parts), SessionsRefusal.FILE_TOO_DENSE);
  }

  @Test
  void refusesABombOfManyParts() {
    var parts = new LinkedHashMap<>(docxParts("a"));
    for (int n = 0; n < 5_000; n++) {
      parts.put("word/" + n, new byte[0]);
    }
    refused(FileType.DOCX_TYPE, zip(parts), SessionsRefusal.FILE_TOO_DENSE);
  }

  @Test
  void refusesAnInfectedFileAndAsksForARetryWhenTheScannerIsAway() {
    var infected = new InspectingFile(_ -> new VirusScanner.Verdict.Infected("Eicar-Test"));
    assertThat(reason(infected.inspect(content(FileType.PDF_TYPE, SampleFiles.pdf("a")), null)))
        .isEqualTo(SessionsRefusal.FILE_INFECTED);
    var away = new InspectingFile(_ -> new VirusScanner.Verdict.NoAnswer("away"));
    assertThat(away.inspect(content(FileType.PDF_TYPE, SampleFiles.pdf("a")), null))
        .isEqualTo(new Inspected.Unknown(Duration.ofSeconds(30)));
  }

  @Test
  void readsALargeFileInPieces() {
    byte[] picture = new byte[45 * MEGABYTE];
    new Random(7).nextBytes(picture);
    Map<String, byte[]> parts = docxParts("a");
    parts.put("word/media/picture.jpg", picture);
    byte[] large = zip(parts);
    FileContent docx = SampleFiles.content(FileType.DOCX_TYPE, large);
    sound(FileType.DOCX, SampleFiles.docx("a"));
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    assertThat(inspecting.inspect(docx, "a.docx")).isInstanceOf(Inspected.Sound.class);
    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(2L * MEGABYTE);
  }

  private FileType sound(FileType type, byte[] bytes) {
    Inspected found = inspecting.inspect(content(type.mediaType(), bytes), "a");
    assertThat(found).isInstanceOf(Inspected.Sound.class);
    return ((Inspected.Sound) found).type();
  }

  private void refused(String said, byte[] bytes, SessionsRefusal reason) {
    Inspected found = inspecting.inspect(content(said, bytes), "tờ trình.pdf");
    assertThat(reason(found)).isEqualTo(reason);
    assertThat(((Inspected.Unfit) found).refusal().citation()).isEqualTo(OfficeRule.CITATION);
  }

  private static Object reason(Inspected found) {
    assertThat(found).isInstanceOf(Inspected.Unfit.class);
    return ((Inspected.Unfit) found).refusal().reason();
  }

  /** The head of an older container, and the name of a stream in its directory. */
  private static byte[] encryptedDocument() {
    byte[] file = new byte[4096];
    byte[] head = {-48, -49, 17, -32, -95, -79, 26, -31};
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(head, 0, file, 0, head.length);
    System.arraycopy(name, 0, file, 1024, name.length);
    return file;
  }
}
