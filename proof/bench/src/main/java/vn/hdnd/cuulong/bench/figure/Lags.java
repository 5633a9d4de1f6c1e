package vn.hdnd.cuulong.bench.figure;

import org.HdrHistogram.Histogram;

/** Times between two moments. */
final class Lags {

  private final Histogram micros = new Histogram(3);

  synchronized void add(long nanos) {
    micros.recordValue(Math.max(0, nanos / 1_000));
  }

  synchronized double millis(double percentile) {
    return micros.getValueAtPercentile(percentile) / 1e3;
  }

  synchronized long count() {
    return micros.getTotalCount();
  }
}
