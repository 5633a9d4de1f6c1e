package vn.hdnd.cuulong.platform.web.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import vn.hdnd.cuulong.platform.web.edge.Zeros;

class ReceivedBodyTest {

  private static final BodyLimits.Limit LIMIT =
      new BodyLimits.Limit(DataSize.ofMegabytes(50), Duration.ofMinutes(5));

  @ParameterizedTest
  @ValueSource(
      ints = {0, 1, ReceivedBody.IN_MEMORY, ReceivedBody.IN_MEMORY + 1, 3 * ReceivedBody.IN_MEMORY})
  void givesBackWhatCameAsOftenAsItIsAsked(int size) throws Exception {
    byte[] sent = new byte[size];
    new Random(size).nextBytes(sent);
    try (ReceivedBody body = ReceivedBody.read(new ByteArrayInputStream(sent), LIMIT)) {
      assertThat(body.size()).isEqualTo(size);
      for (int time = 0; time < 2; time++) {
        try (InputStream in = body.open()) {
          assertThat(in.readAllBytes()).isEqualTo(sent);
        }
      }
    }
  }

  /** Allocated by this thread, collected or not: no pause of the collector can hide it. */
  @Test
  void takesLittleMemoryForALargeBody() throws Exception {
    var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = thread.getCurrentThreadAllocatedBytes();

    try (ReceivedBody body = ReceivedBody.read(new Zeros(LIMIT.size().toBytes()), LIMIT);
        InputStream in = body.open()) {
      assertThat(in.transferTo(OutputStream.nullOutputStream())).isEqualTo(LIMIT.size().toBytes());
      assertThat(body.identity()).hasSize(32);
    }

    assertThat(thread.getCurrentThreadAllocatedBytes() - before)
        .isLessThan(DataSize.ofMegabytes(2).toBytes());
  }

  @Test
  void tellsASmallBodyByItself() throws Exception {
    try (ReceivedBody body = ReceivedBody.read(new ByteArrayInputStream(new byte[] {7}), LIMIT)) {
      assertThat(body.identity()).containsExactly(7);
    }
  }

  @Test
  void readsNoFurtherThanTheLimit() throws Exception {
    var endless = new Zeros(Long.MAX_VALUE);

    assertThatThrownBy(() -> ReceivedBody.read(endless, LIMIT))
        .isInstanceOf(BodyRefused.class)
        .hasMessage("body-too-large");
  }

  @Test
  void saysWhetherABodyIsSlowOrBrokenOff() {
    assertThatThrownBy(() -> ReceivedBody.read(failing(new SocketTimeoutException()), LIMIT))
        .hasMessage("too-slow");
    assertThatThrownBy(() -> ReceivedBody.read(failing(new IOException()), LIMIT))
        .hasMessage("bad-request");
  }

  @Test
  void leavesNoFileThatAnybodyCanFind() throws Exception {
    try (ReceivedBody body = ReceivedBody.read(new Zeros(LIMIT.size().toBytes()), LIMIT)) {
      assertThat(body.size()).isEqualTo(LIMIT.size().toBytes());
      assertThat(files()).isEmpty();
    }
  }

  private static Stream<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return all
          .filter(path -> path.getFileName().toString().startsWith("cuulong-body-"))
          .toList()
          .stream();
    }
  }

  private static InputStream failing(IOException failure) {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        throw failure;
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        throw failure;
      }
    };
  }
}
