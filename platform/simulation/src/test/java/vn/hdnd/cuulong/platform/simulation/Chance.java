package vn.hdnd.cuulong.platform.simulation;

import java.util.List;
import java.util.SplittableRandom;

/** Where every choice of a run comes from, so that its seed is the whole run. */
final class Chance {

  private final SplittableRandom random;

  Chance(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** True once in so many times; never if that is 0. */
  boolean oneIn(int times) {
    return times > 0 && random.nextInt(times) == 0;
  }

  /** From 0, below the bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
