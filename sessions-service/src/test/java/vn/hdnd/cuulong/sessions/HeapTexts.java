package vn.hdnd.cuulong.sessions;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The texts in the heap of this process, read from a heap dump (format HPROF 1.0.2): the content of
 * strings, and of arrays that are texts. Buffers, which hold remains of whatever passed through
 * them, are none.
 */
final class HeapTexts {

  private static final int HEAP_DUMP = 0x0C;
  private static final int HEAP_DUMP_SEGMENT = 0x1C;
  private static final int ID = 8;
  private static final int BYTE_ARRAY = 8;
  private static final int SHORTEST = 40;

  private final DataInputStream in;
  private final Consumer<String> each;

  private HeapTexts(DataInputStream in, Consumer<String> each) {
    this.in = in;
    this.each = each;
  }

  /** Dumps the heap and hands over each text, in both forms of Java's strings. */
  static void forEach(Path folder, Consumer<String> each) throws IOException {
    Path dump = folder.resolve("heap.hprof");
    ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
        .dumpHeap(dump.toString(), false);
    try (var in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(dump), 1 << 20))) {
      new HeapTexts(in, each).read();
    } finally {
      Files.delete(dump);
    }
  }

  private void read() throws IOException {
    while (in.readByte() != 0) {
      // The version of the format, a text that ends with a zero.
    }
    in.skipNBytes(4 + 8);
    for (int tag = in.read(); tag >= 0; tag = in.read()) {
      in.skipNBytes(4);
      long length = Integer.toUnsignedLong(in.readInt());
      if (tag == HEAP_DUMP || tag == HEAP_DUMP_SEGMENT) {
        segment(length);
      } else {
        in.skipNBytes(length);
      }
    }
  }

  private void segment(long length) throws IOException {
    long left = length;
    while (left > 0) {
      left -= 1 + record(in.readUnsignedByte());
    }
  }

  private long record(int tag) throws IOException {
    return switch (tag) {
      case 0xFF, 0x05, 0x07 -> skip(ID);
      case 0x01 -> skip(2 * ID);
      case 0x02, 0x03, 0x08 -> skip(ID + 8);
      case 0x04, 0x06 -> skip(ID + 4);
      case 0x20 -> classDump();
      case 0x21 -> skip(ID + 4 + ID) + counted(1);
      case 0x22 -> objects();
      case 0x23 -> primitives();
      default -> throw new IOException("unknown record in the heap dump: " + tag);
    };
  }

  private long classDump() throws IOException {
    long read = skip(ID + 4 + 6 * ID + 4);
    int constants = in.readUnsignedShort();
    read += 2;
    for (int n = 0; n < constants; n++) {
      read += skip(2) + value();
    }
    int statics = in.readUnsignedShort();
    read += 2;
    for (int n = 0; n < statics; n++) {
      read += skip(ID) + value();
    }
    int fields = in.readUnsignedShort();
    return read + 2 + skip((long) fields * (ID + 1));
  }

  private long value() throws IOException {
    return 1 + skip(size(in.readUnsignedByte()));
  }

  private long objects() throws IOException {
    long read = skip(ID + 4);
    long count = Integer.toUnsignedLong(in.readInt());
    return read + 4 + skip(ID + count * ID);
  }

  private long counted(int size) throws IOException {
    return 4 + skip(Integer.toUnsignedLong(in.readInt()) * size);
  }

  private long primitives() throws IOException {
    long read = skip(ID + 4);
    int count = in.readInt();
    int type = in.readUnsignedByte();
    if (type != BYTE_ARRAY || count < SHORTEST) {
      return read + 5 + skip((long) count * size(type));
    }
    byte[] content = in.readNBytes(count);
    Stream.of(new String(content, StandardCharsets.ISO_8859_1), lowHalf(content))
        .filter(text -> text.indexOf(0) < 0)
        .forEach(each);
    return read + 5 + count;
  }

  /** A string with letters beyond Latin 1 has two bytes for each. */
  private static String lowHalf(byte[] content) {
    byte[] low = new byte[content.length / 2];
    for (int at = 0; at < low.length; at++) {
      low[at] = content[2 * at];
    }
    return new String(low, StandardCharsets.ISO_8859_1);
  }

  private long skip(long length) throws IOException {
    in.skipNBytes(length);
    return length;
  }

  private static int size(int type) {
    return switch (type) {
      case 2 -> ID;
      case 4, 8 -> 1;
      case 5, 9 -> 2;
      case 6, 10 -> 4;
      case 7, 11 -> 8;
      default -> throw new IllegalArgumentException("unknown type in the heap dump: " + type);
    };
  }
}
