package vn.hdnd.cuulong.platform.simulation;

import java.util.List;
import java.util.SplittableRandom;

/** The source of every choice of a run, so that the seed determines the whole run. */
final class Chance {

  private final SplittableRandom random;

  Chance(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** Returns true once in this number of times; never if it is 0. */
  boolean oneIn(int times) {
    return times > 0 && random.nextInt(times) == 0;
  }

  /** Returns a number from 0 to below the bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
