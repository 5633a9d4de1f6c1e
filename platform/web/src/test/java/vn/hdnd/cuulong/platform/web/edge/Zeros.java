package vn.hdnd.cuulong.platform.web.edge;

import java.io.InputStream;
import java.util.Arrays;

/** So many zeros, without the memory for them. */
public final class Zeros extends InputStream {

  private long left;

  public Zeros(long count) {
    this.left = count;
  }

  @Override
  public int read() {
    return left-- > 0 ? 0 : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    if (left <= 0) {
      return -1;
    }
    int count = (int) Math.min(left, length);
    Arrays.fill(target, offset, offset + count, (byte) 0);
    left -= count;
    return count;
  }
}
