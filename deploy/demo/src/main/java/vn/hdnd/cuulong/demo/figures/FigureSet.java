package vn.hdnd.cuulong.demo.figures;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The figures of one council from one source.
 *
 * @param council id of the council under which they were published
 * @param figures name to value, in the order of the source: a number, or a word such as the kind of
 *     session
 * @param words the source's wording for a figure that it does not give exactly
 */
public record FigureSet(
    String id,
    String council,
    Period period,
    String source,
    Map<String, Object> figures,
    @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, String> words) {

  public FigureSet {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    words = Map.copyOf(words);
  }

  /** Returns a figure that is a count. */
  public int count(String figure) {
    return number(figure).intValueExact();
  }

  public BigDecimal number(String figure) {
    if (figures.get(figure) instanceof Number number) {
      return new BigDecimal(number.toString());
    }
    throw new IllegalArgumentException(id + " has no number " + figure);
  }
}
