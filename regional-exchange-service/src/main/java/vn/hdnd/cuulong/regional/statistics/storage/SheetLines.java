package vn.hdnd.cuulong.regional.statistics.storage;

import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * The content of a sheet: a line for each day or month, dimension and part. It is stored as one
 * text, which the store copies faster than hundreds of fields and a person can read.
 */
final class SheetLines {

  private static final String SEPARATOR = "|";
  private static final int FIELDS = 5;

  /**
   * The key of a line.
   *
   * @param number of the day in the sheet's month, or of the month in the sheet's year
   * @param part of a cell; 0 for a month's sum, which has all parts in it
   */
  record Place(int number, int part, String dimension) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
        Comparator.comparingInt(Place::number)
            .thenComparing(Place::dimension)
            .thenComparingInt(Place::part);

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  /** The value of a line. */
  record Amount(long value, long revision) {

    Amount plus(Amount other) {
      return new Amount(value + other.value, revision + other.revision);
    }
  }

  private final SortedMap<Place, Amount> amounts;

  private SheetLines(SortedMap<Place, Amount> amounts) {
    this.amounts = amounts;
  }

  static SheetLines none() {
    return new SheetLines(new TreeMap<>());
  }

  static SheetLines of(String text) {
    SheetLines lines = none();
    text.lines().forEach(lines::read);
    return lines;
  }

  private void read(String line) {
    // The dimension is last, for it may hold a bar.
    String[] fields = line.split("\\|", FIELDS);
    amounts.put(
        new Place(Integer.parseInt(fields[0]), Integer.parseInt(fields[1]), fields[4]),
        new Amount(Long.parseLong(fields[2]), Long.parseLong(fields[3])));
  }

  SheetLines copy() {
    return new SheetLines(new TreeMap<>(amounts));
  }

  /** Puts what is later than what is there. */
  void put(Place place, Amount amount) {
    amounts.merge(place, amount, (kept, come) -> come.revision() > kept.revision() ? come : kept);
  }

  void remove(Place place) {
    amounts.remove(place);
  }

  void removeAllOf(int number) {
    amounts.keySet().removeIf(place -> place.number() == number);
  }

  void forEach(BiConsumer<Place, Amount> reader) {
    amounts.forEach(reader);
  }

  /** The sums by dimension of the days that are asked for. */
  Map<String, Amount> sums(IntPredicate wanted) {
    return amounts.entrySet().stream()
        .filter(line -> wanted.test(line.getKey().number()))
        .collect(
            Collectors.toMap(
                line -> line.getKey().dimension(),
                Map.Entry::getValue,
                Amount::plus,
                TreeMap::new));
  }

  String text() {
    var text = new StringBuilder();
    amounts.forEach((place, amount) ->
        text.append(place.number())
            .append(SEPARATOR)
            .append(place.part())
            .append(SEPARATOR)
            .append(amount.value())
            .append(SEPARATOR)
            .append(amount.revision())
            .append(SEPARATOR)
            .append(place.dimension())
            .append('\n'));
    return text.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SheetLines lines && lines.amounts.equals(amounts);
  }

  @Override
  public int hashCode() {
    return amounts.hashCode();
  }
}
