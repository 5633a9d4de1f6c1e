package vn.hdnd.cuulong.platform.embeddedstore;

import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** The value type of a map that is used as a set; it takes no space. */
final class PresenceType extends BasicDataType<Boolean> {

  @Override
  public int getMemory(Boolean presence) {
    return 0;
  }

  @Override
  public void write(WriteBuffer out, Boolean presence) {}

  @Override
  public Boolean read(ByteBuffer in) {
    return Boolean.TRUE;
  }

  @Override
  public Boolean[] createStorage(int size) {
    return new Boolean[size];
  }
}
