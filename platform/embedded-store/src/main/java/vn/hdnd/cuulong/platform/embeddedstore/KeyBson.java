package vn.hdnd.cuulong.platform.embeddedstore;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.util.List;
import java.util.function.IntFunction;
import org.h2.mvstore.WriteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Writes keys as BSON, with the same bytes as {@link Bson} for a document with these fields, but
 * without building the document. This matters because every change rewrites all keys of its page.
 */
final class KeyBson {

  private static final int DOUBLE = 0x01;
  private static final int STRING = 0x02;
  private static final int NULL = 0x0A;
  private static final int INT32 = 0x10;
  private static final int INT64 = 0x12;

  private KeyBson() {}

  /**
   * Writes values under their names.
   *
   * @param names the name at each position, in plain ASCII
   */
  static void write(WriteBuffer out, IntFunction<String> names, List<@Nullable Object> values) {
    ByteBuf bytes = Unpooled.buffer(128);
    bytes.writeIntLE(0);
    for (int i = 0; i < values.size(); i++) {
      if (!append(bytes, names.apply(i), values.get(i))) {
        Bson.write(out, Bson.encode(document(names, values)));
        return;
      }
    }
    bytes.writeByte(0);
    bytes.setIntLE(0, bytes.writerIndex());
    out.putVarInt(bytes.writerIndex()).put(bytes.array(), 0, bytes.writerIndex());
  }

  /** Returns false for the rare types that the library has to write. */
  private static boolean append(ByteBuf bytes, String name, @Nullable Object value) {
    switch (value) {
      case null -> begin(bytes, NULL, name);
      case String text -> {
        begin(bytes, STRING, name);
        int at = bytes.writerIndex();
        bytes.writeIntLE(0);
        bytes.setIntLE(at, ByteBufUtil.writeUtf8(bytes, text) + 1);
        bytes.writeByte(0);
      }
      case Double number -> begin(bytes, DOUBLE, name).writeDoubleLE(number);
      case Integer number -> begin(bytes, INT32, name).writeIntLE(number);
      case Long number -> begin(bytes, INT64, name).writeLongLE(number);
      default -> {
        return false;
      }
    }
    return true;
  }

  @CanIgnoreReturnValue
  private static ByteBuf begin(ByteBuf bytes, int type, String name) {
    bytes.writeByte(type);
    ByteBufUtil.writeAscii(bytes, name);
    return bytes.writeByte(0);
  }

  private static Document document(IntFunction<String> names, List<@Nullable Object> values) {
    var document = new Document();
    for (int i = 0; i < values.size(); i++) {
      document.put(names.apply(i), values.get(i));
    }
    return document;
  }
}
