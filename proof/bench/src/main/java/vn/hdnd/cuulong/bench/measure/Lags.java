package vn.hdnd.cuulong.bench.measure;

import org.HdrHistogram.Histogram;

/** Times between two moments. */
public final class Lags {

  private final Histogram micros = new Histogram(3);

  public synchronized void add(long nanos) {
    micros.recordValue(Math.max(0, nanos / 1_000));
  }

  public synchronized double millis(double percentile) {
    return micros.getValueAtPercentile(percentile) / 1e3;
  }

  public synchronized long count() {
    return micros.getTotalCount();
  }
}
