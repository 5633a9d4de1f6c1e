package vn.hdnd.cuulong.demo.texts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;

/**
 * Random choices that are the same in every run: they depend on the name alone. Its algorithms are
 * fixed by the Java platform's specification.
 */
public final class Draw {

  private final Random random;

  private Draw(long seed) {
    this.random = new Random(seed);
  }

  public static Draw of(String name) {
    var crc = new CRC32();
    crc.update(name.getBytes(StandardCharsets.UTF_8));
    return new Draw(crc.getValue());
  }

  /** Returns a whole number, both ends included. */
  public int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  /** Returns true in this percentage of cases. */
  public boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  public <T> T oneOf(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  public <T> List<T> shuffled(List<T> all) {
    var copy = new ArrayList<>(all);
    Collections.shuffle(copy, random);
    return copy;
  }
}
