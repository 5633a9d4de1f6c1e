package vn.hdnd.cuulong.sessions.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.files.FileType;
import vn.hdnd.cuulong.sessions.files.SampleFiles;

/** Contract of every store of files. */
public interface PaperFilesContract {

  PaperFiles files();

  /** A time after everything that was kept so far. */
  default Instant later() {
    return Instant.now().plus(Duration.ofMinutes(1));
  }

  @Test
  default void givesBackWhatItKeeps() throws IOException {
    byte[] large = new byte[3 * 1024 * 1024 + 17];
    new Random(3).nextBytes(large);
    String blob = keep(paper(), large);
    assertThat(read(blob)).isEqualTo(large);
  }

  @Test
  default void skipsToAPartOfIt() throws IOException {
    byte[] large = new byte[3 * 1024 * 1024];
    large[2 * 1024 * 1024 + 5] = 42;
    try (InputStream bytes = files().open(keep(paper(), large)).orElseThrow()) {
      bytes.skipNBytes(2L * 1024 * 1024 + 5);
      assertThat(bytes.read()).isEqualTo(42);
    }
  }

  @Test
  default void knowsNothingOfAnotherPlace() {
    assertThat(files().open("0123456789abcdef01234567")).isEmpty();
  }

  @Test
  default void removesOnlyWhatNoVersionNames() {
    AggregateId<Paper> paper = paper();
    String named = keep(paper, SampleFiles.pdf("a"));
    String orphan = keep(paper, SampleFiles.pdf("a"));
    String others = keep(paper(), SampleFiles.pdf("a"));
    files().removeOthers(paper, Set.of(named), later());
    assertThat(files().open(named)).isPresent();
    assertThat(files().open(orphan)).isEmpty();
    assertThat(files().open(others)).isPresent();
  }

  @Test
  default void sparesWhatHasJustCome() {
    AggregateId<Paper> paper = paper();
    String orphan = keep(paper, SampleFiles.pdf("a"));
    files().removeOthers(paper, Set.of(), later().minus(Duration.ofDays(1)));
    assertThat(files().open(orphan)).isPresent();
  }

  private String keep(AggregateId<Paper> paper, byte[] bytes) {
    return files().keep(paper, SampleFiles.content(FileType.PDF_TYPE, bytes));
  }

  private byte[] read(String blob) throws IOException {
    try (InputStream bytes = files().open(blob).orElseThrow()) {
      return bytes.readAllBytes();
    }
  }

  private static AggregateId<Paper> paper() {
    return new AggregateId<>(UUID.randomUUID().toString());
  }
}
