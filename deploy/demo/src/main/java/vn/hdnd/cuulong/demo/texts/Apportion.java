package vn.hdnd.cuulong.demo.texts;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Divides a total into whole parts that add up to it. */
public final class Apportion {

  private Apportion() {}

  /** Returns parts in proportion to weights: largest remainders first, then the earlier part. */
  public static int[] byWeights(int total, int... weights) {
    long sum = Arrays.stream(weights).asLongStream().sum();
    int[] parts =
        Arrays.stream(weights)
            .map(weight -> Math.toIntExact((long) total * weight / sum))
            .toArray();
    IntStream.range(0, weights.length)
        .boxed()
        .sorted(
            Comparator.comparingLong((Integer i) -> -((long) total * weights[i] % sum))
                .thenComparing(Comparator.naturalOrder()))
        .limit(total - Arrays.stream(parts).sum())
        .forEach(i -> parts[i]++);
    return parts;
  }

  /** Returns parts of at least one, in proportion to weights above that. */
  public static int[] atLeastOne(int total, int... weights) {
    int[] above = byWeights(total - weights.length, weights);
    return Arrays.stream(above).map(part -> part + 1).toArray();
  }

  /** Tells whether this index is among a number of evenly chosen ones. */
  public static boolean chosen(int index, int wanted, int all) {
    return (long) (index + 1) * wanted / all > (long) index * wanted / all;
  }
}
