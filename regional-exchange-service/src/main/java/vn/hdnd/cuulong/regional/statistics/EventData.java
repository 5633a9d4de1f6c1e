package vn.hdnd.cuulong.regional.statistics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.text.CanonicalText;
import vn.hdnd.cuulong.regional.refusal.PlausibleDays;

/**
 * The data of a received event, read field by field and validated.
 *
 * @param values JSON objects as maps, arrays as lists, whole numbers as {@code Number}
 */
public record EventData(Map<String, ?> values) {

  private static final int LONGEST_TEXT = 200;

  /** No council has a thousand million of anything; a larger number is an error. */
  private static final long LARGEST_COUNT = 1_000_000_000;

  /** The event does not fit its type. */
  public static final class Unreadable extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    Unreadable(String field) {
      super(field);
    }
  }

  /** Returns a plausible day. */
  public LocalDate day(String field) {
    LocalDate day;
    try {
      day = LocalDate.parse(text(field));
    } catch (DateTimeException e) {
      throw new Unreadable(field);
    }
    if (!PlausibleDays.contains(day)) {
      throw new Unreadable(field);
    }
    return day;
  }

  /** Returns the first day of a plausible month. */
  public LocalDate month(String field) {
    LocalDate first;
    try {
      first = YearMonth.parse(text(field)).atDay(1);
    } catch (DateTimeException e) {
      throw new Unreadable(field);
    }
    if (!PlausibleDays.contains(first)) {
      throw new Unreadable(field);
    }
    return first;
  }

  public boolean has(String field) {
    return find(field) != null;
  }

  /** Tells whether a field has this value; false if it is absent. */
  public boolean says(String field, String value) {
    return value.equals(find(field));
  }

  /** Returns a whole number from zero to a thousand million. */
  public long count(String path) {
    return switch (find(path)) {
      case Integer number when isCount(number) -> number;
      case Long number when isCount(number) -> number;
      case null, default -> throw new Unreadable(path);
    };
  }

  private static boolean isCount(long number) {
    return number >= 0 && number <= LARGEST_COUNT;
  }

  public boolean flag(String field) {
    return switch (find(field)) {
      case Boolean flag -> flag;
      case null, default -> throw new Unreadable(field);
    };
  }

  public String text(String field) {
    return texted(find(field), field);
  }

  public List<String> texts(String field) {
    return switch (find(field)) {
      case List<?> list -> list.stream().map(each -> texted(each, field)).toList();
      case null, default -> throw new Unreadable(field);
    };
  }

  private static String texted(@Nullable Object value, String field) {
    if (value instanceof String text && !text.isBlank() && text.length() <= LONGEST_TEXT) {
      return CanonicalText.of(text);
    }
    throw new Unreadable(field);
  }

  /** Follows a path such as {@code tally.for}. */
  private @Nullable Object find(String path) {
    if (path.indexOf('.') < 0) {
      return values.get(path);
    }
    Object found = values;
    for (String name : path.split("\\.", -1)) {
      found = found instanceof Map<?, ?> map ? map.get(name) : null;
    }
    return found;
  }
}
