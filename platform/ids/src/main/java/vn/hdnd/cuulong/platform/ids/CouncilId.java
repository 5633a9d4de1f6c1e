package vn.hdnd.cuulong.platform.ids;

import java.util.regex.Pattern;

/**
 * The id of a People's Council, such as {@code an-giang-2025}: it names the council of a unit
 * between two changes of the units, and never another one.
 *
 * @param value small letters, digits and single hyphens between them, at most {@value #MAX_LENGTH}
 */
public record CouncilId(String value) implements Id, Comparable<CouncilId> {

  public static final int MAX_LENGTH = 60;

  /** The form of an id, as a schema can say it. */
  public static final String FORM = "^[a-z0-9]+(-[a-z0-9]+)*$";

  private static final Pattern PATTERN = Pattern.compile(FORM);

  /**
   * An id of this form.
   *
   * @throws IllegalArgumentException if the value has another
   */
  public CouncilId {
    if (!isOne(value)) {
      throw new IllegalArgumentException("Not the id of a council");
    }
  }

  /** Whether a text has the form of a council's id. */
  public static boolean isOne(String text) {
    return text.length() <= MAX_LENGTH && PATTERN.matcher(text).matches();
  }

  @Override
  public int compareTo(CouncilId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
