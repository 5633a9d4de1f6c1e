package vn.hdnd.cuulong.regional.statistics;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is shown.
 *
 * @param id stable, kebab case
 * @param formula the explanation of the figure in words
 * @param formulaVersion grows whenever the formula changes its meaning
 * @param figure the counted measure; for a rate, the numerator
 * @param base for a rate, the denominator: the whole cohort
 */
public record Indicator(
    String id,
    Area area,
    Kind kind,
    Text name,
    Text unit,
    Text formula,
    int formulaVersion,
    Selection figure,
    @Nullable Selection base) {

  /** A rate is a fraction; its unit says so. */
  static final Text SHARE = new Text("tỷ lệ (0 đến 1)", "share (0 to 1)");

  public Indicator {
    if ((kind == Kind.RATE) != (base != null)) {
      throw new IllegalArgumentException(id + ": a rate has a base, and nothing else has");
    }
  }

  /** Returns the names of the event types that feed it. */
  public Set<String> feeds() {
    return selections()
        .flatMap(selection -> selection.measure().events().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Returns the measures from which it is computed. */
  public Set<String> measures() {
    return selections()
        .map(selection -> selection.measure().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<Selection> selections() {
    return Stream.concat(Stream.of(figure), Optional.ofNullable(base).stream());
  }
}
