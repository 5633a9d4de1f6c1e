package vn.hdnd.cuulong.sessions.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The directory at the end of a ZIP file, which a reader of documents goes by. A file whose parts
 * are others when they are read one after the other is broken, or made to show different things.
 */
final class ZipDirectory {

  private static final int SIGNATURE = 0x06054b50;
  private static final int LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int NUMBER_OF_PARTS = 10;
  private static final int COMMENT_LENGTH = 20;

  private ZipDirectory() {}

  static boolean lists(FileContent file, int parts) throws IOException {
    try (InputStream bytes = file.open()) {
      bytes.skipNBytes(Math.max(0, file.size() - LENGTH - LONGEST_COMMENT));
      ByteBuffer tail = ByteBuffer.wrap(bytes.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
      for (int at = tail.limit() - LENGTH; at >= 0; at--) {
        if (tail.getInt(at) == SIGNATURE && endsTheFile(tail, at)) {
          return Short.toUnsignedInt(tail.getShort(at + NUMBER_OF_PARTS)) == parts;
        }
      }
      return false;
    }
  }

  private static boolean endsTheFile(ByteBuffer tail, int at) {
    return at + LENGTH + Short.toUnsignedInt(tail.getShort(at + COMMENT_LENGTH)) == tail.limit();
  }
}
