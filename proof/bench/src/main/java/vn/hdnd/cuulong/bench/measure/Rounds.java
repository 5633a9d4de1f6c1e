package vn.hdnd.cuulong.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Runs all sides in turn, so that changes in the machine's speed affect each of them. */
public record Rounds(int count) {

  /** One round of one side. */
  @FunctionalInterface
  public interface Side {
    /** Returns the round's result in the benchmark's unit. */
    double run() throws Exception;
  }

  /**
   * Returns the samples of the sides in their order.
   *
   * @param warmUp how long rounds of all sides, at least one, run before any of them counts
   */
  public List<Sample> run(String name, Duration warmUp, Side... sides) throws Exception {
    long warm = System.nanoTime() + warmUp.toNanos();
    do {
      tell(name + ": warm-up", round(sides));
    } while (System.nanoTime() < warm);
    var rounds = new ArrayList<List<Double>>();
    while (rounds.size() < count) {
      List<Double> round = round(sides);
      rounds.add(round);
      tell("%s: round %d of %d".formatted(name, rounds.size(), count), round);
    }
    return IntStream.range(0, sides.length)
        .mapToObj(side -> new Sample(rounds.stream().map(round -> round.get(side)).toList()))
        .toList();
  }

  /** Returns the last observations, those of the rounds that count. */
  public <T> List<T> counted(List<T> seen) {
    return seen.subList(seen.size() - count, seen.size());
  }

  private static List<Double> round(Side... sides) throws Exception {
    var values = new ArrayList<Double>();
    for (Side side : sides) {
      values.add(side.run());
    }
    return values;
  }

  private static void tell(String what, List<Double> values) {
    String seen = values.stream().map("%.5g"::formatted).collect(Collectors.joining(", "));
    System.err.println(what + ": " + seen);
  }
}
