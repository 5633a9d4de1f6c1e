package vn.hdnd.cuulong.bench.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs all sides in turn, so that a machine that changes its speed changes it for each. */
public record Rounds(int count) {

  /** One round of one side. */
  @FunctionalInterface
  public interface Side {
    /** What the round came to, in the benchmark's unit. */
    double run() throws Exception;
  }

  /** The samples of the sides in their order, after one round of each that does not count. */
  public List<Sample> run(String name, Side... sides) throws Exception {
    var values = Arrays.stream(sides).map(side -> new ArrayList<Double>()).toList();
    for (int round = 0; round <= count; round++) {
      var seen = new ArrayList<String>();
      for (int i = 0; i < sides.length; i++) {
        double value = sides[i].run();
        seen.add("%.5g".formatted(value));
        if (round > 0) {
          values.get(i).add(value);
        }
      }
      System.err.printf(
          "%s: round %d of %d: %s%s%n",
          name, round, count, String.join(", ", seen), round == 0 ? " (warm-up)" : "");
    }
    return values.stream().map(Sample::new).toList();
  }
}
