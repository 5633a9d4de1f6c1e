package vn.hdnd.cuulong.platform.embeddedstore;

import de.bwaldvogel.mongo.backend.Missing;
import java.nio.ByteBuffer;
import java.util.Collections;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** Stores an {@code _id} as the key of a map, in MongoDB's order. */
final class IdType extends BasicDataType<Object> {

  @Override
  public int compare(Object left, Object right) {
    return ValueOrder.INSTANCE.compare(present(left), present(right));
  }

  @Override
  public int getMemory(Object id) {
    return id instanceof String text ? 48 + 2 * text.length() : 64;
  }

  @Override
  public void write(WriteBuffer out, Object id) {
    KeyBson.write(out, any -> "", Collections.singletonList(present(id)));
  }

  @Override
  public Object read(ByteBuffer in) {
    return Missing.ofNullable(Bson.decode(Bson.read(in)).get(""));
  }

  @Override
  public Object[] createStorage(int size) {
    return new Object[size];
  }

  private static @Nullable Object present(Object id) {
    return id instanceof Missing ? null : id;
  }
}
