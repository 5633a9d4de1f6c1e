package vn.hdnd.cuulong.bench.measure;

import java.util.List;
import java.util.stream.DoubleStream;

/** The results of one side's rounds. */
public record Sample(List<Double> values) {

  public Sample {
    values = List.copyOf(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException("a sample without a round");
    }
  }

  /** Returns the middle value, or the mean of the two in the middle. */
  public double median() {
    double[] sorted = sorted().toArray();
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  public double least() {
    return sorted().findFirst().orElseThrow();
  }

  public double most() {
    return sorted().max().orElseThrow();
  }

  private DoubleStream sorted() {
    return values.stream().mapToDouble(Double::doubleValue).sorted();
  }
}
