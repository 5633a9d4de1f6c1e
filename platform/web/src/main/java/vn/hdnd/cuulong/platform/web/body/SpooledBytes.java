package vn.hdnd.cuulong.platform.web.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Bytes in a file without a name: it is deleted while it is open, so that nobody else finds it and
 * nothing is left of it when the process dies.
 */
final class SpooledBytes implements AutoCloseable {

  private final FileChannel file;

  private SpooledBytes(FileChannel file) {
    this.file = file;
  }

  static SpooledBytes create() throws IOException {
    Path path = Files.createTempFile("cuulong-body-", "");
    try {
      return new SpooledBytes(
          FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE));
    } finally {
      Files.delete(path);
    }
  }

  void write(byte[] bytes, int count) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(bytes, 0, count);
    while (rest.hasRemaining()) {
      var _ = file.write(rest);
    }
  }

  /** All of them from the beginning, whoever else reads them. */
  InputStream open() {
    return new Positioned(file);
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Positioned extends InputStream {

    private final FileChannel file;
    private long at;

    private Positioned(FileChannel file) {
      this.file = file;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count = file.read(ByteBuffer.wrap(target, offset, length), at);
      at += Math.max(count, 0);
      return count;
    }

    @Override
    public int available() throws IOException {
      return (int) Math.min(Integer.MAX_VALUE, file.size() - at);
    }
  }
}
