package vn.hdnd.cuulong.bench.measure;

import java.util.ArrayList;

/** Runs both sides in turn, so that a machine that changes its speed changes it for both. */
public record Rounds(int count) {

  /** One round of one side. */
  @FunctionalInterface
  public interface Side {
    /** What the round came to, in the benchmark's unit. */
    double run() throws Exception;
  }

  /** The samples of both sides, after one round of each that does not count. */
  public record Both(Sample ours, Sample reference) {}

  public Both run(String name, Side ours, Side reference) throws Exception {
    var first = new ArrayList<Double>();
    var second = new ArrayList<Double>();
    for (int round = 0; round <= count; round++) {
      double own = ours.run();
      double other = reference.run();
      System.err.printf(
          "%s: round %d of %d: %.5g, %.5g%s%n",
          name, round, count, own, other, round == 0 ? " (warm-up, not counted)" : "");
      if (round > 0) {
        first.add(own);
        second.add(other);
      }
    }
    return new Both(new Sample(first), new Sample(second));
  }
}
