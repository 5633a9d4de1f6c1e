package vn.hdnd.cuulong.sessions.files.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.sessions.files.FileContent;
import vn.hdnd.cuulong.sessions.files.FileType;
import vn.hdnd.cuulong.sessions.files.SampleFiles;
import vn.hdnd.cuulong.sessions.files.Scan;
import vn.hdnd.cuulong.sessions.files.VirusScanner.Verdict;

/** The protocol against a daemon of the test that knows one virus. */
class ClamdScannerTest {

  /** The test file of the antivirus makers, in two parts, so that no scanner finds it here. */
  private static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

  private FakeClamd clamd;

  @BeforeEach
  void listen() throws IOException {
    clamd = new FakeClamd(EICAR);
  }

  @AfterEach
  void stop() throws IOException {
    clamd.close();
  }

  @Test
  void passesACleanFileThatTheDaemonHasReceivedWhole() {
    byte[] large = new byte[3_000_001];
    assertThat(scan(large)).isEqualTo(new Verdict.Passed(Scan.CLEAN));
    assertThat(clamd.received()).isEqualTo(large);
    assertThat(clamd.command()).isEqualTo("zINSTREAM");
  }

  @Test
  void namesWhatTheDaemonHasFound() {
    assertThat(scan(SampleFiles.pdf(EICAR)))
        .isEqualTo(new Verdict.Infected("Eicar-Test-Signature"));
  }

  @Test
  void hasNoVerdictWhereTheDaemonRefusesTheSize() {
    clamd.answering("INSTREAM size limit exceeded. ERROR");
    assertThat(scan(SampleFiles.pdf("a"))).isInstanceOf(Verdict.NoAnswer.class);
  }

  @Test
  void hasNoVerdictWhereTheDaemonHangsUpOrIsAway() throws IOException {
    clamd.answering("");
    assertThat(scan(SampleFiles.pdf("a"))).isInstanceOf(Verdict.NoAnswer.class);
    clamd.close();
    assertThat(scan(SampleFiles.pdf("a"))).isInstanceOf(Verdict.NoAnswer.class);
  }

  private Verdict scan(byte[] bytes) {
    FileContent file = SampleFiles.content(FileType.PDF_TYPE, bytes);
    return new ClamdScanner("127.0.0.1", clamd.port(), Duration.ofSeconds(5)).scan(file);
  }
}
