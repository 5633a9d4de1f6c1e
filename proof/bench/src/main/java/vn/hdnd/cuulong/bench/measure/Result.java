package vn.hdnd.cuulong.bench.measure;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The result of a benchmark.
 *
 * @param name of the benchmark, and of its part after a dash
 * @param unit of both sides, such as {@code events/s}
 * @param better whether more or less of it is better
 * @param aim for the ratio; 0 if there is none
 * @param facts further observations, such as sizes and percentiles
 */
public record Result(
    String name,
    String unit,
    Better better,
    Sample ours,
    Sample reference,
    double aim,
    Map<String, Object> facts) {

  /** Whether higher or lower is better. */
  public enum Better {
    MORE,
    LESS
  }

  public Result {
    facts = Map.copyOf(facts);
    if (ours.values().size() != reference.values().size()) {
      throw new IllegalArgumentException("both sides have as many rounds");
    }
  }

  /** Returns our median divided by the reference's. */
  public double ratio() {
    return ours.median() / reference.median();
  }

  public int rounds() {
    return ours.values().size();
  }

  /** Tells whether the ratio reaches its aim. */
  public boolean reachesAim() {
    return better == Better.MORE ? ratio() >= aim : ratio() <= aim;
  }

  /** Returns this result with one more observation. */
  public Result with(String fact, Object value) {
    var more = new LinkedHashMap<>(facts);
    more.put(fact, value);
    return new Result(name, unit, better, ours, reference, aim, more);
  }
}
