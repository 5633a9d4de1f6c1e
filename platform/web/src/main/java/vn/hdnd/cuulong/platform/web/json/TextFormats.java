package vn.hdnd.cuulong.platform.web.json;

/**
 * Patterns of texts in requests, for {@code @Pattern}; written so that Java, JSON Schema and others
 * interpret them in the same way, with or without the Unicode flag. They list the allowed
 * characters: the letters of the Basic Multilingual Plane without right-to-left scripts, and their
 * marks. So a text has no control, direction, tag or invisible characters, no other line
 * separators, no lone surrogates and no private characters, with which it could display something
 * other than it contains. The zero-width characters that Khmer needs within a word are allowed
 * between two of its letters, and a letter may not have so many marks that they cover the lines
 * around it.
 */
public final class TextFormats {

  /** Spaces, and marks without a base letter. */
  private static final String NOT_FIRST =
      "\\t\\n\\r\\u0020\\u00A0\\u0300-\\u036F\\u1680\\u2000-\\u200D\\u202F\\u205F\\u3000";

  private static final String ON_A_LINE =
      "\\t\\u0020-\\u007E\\u00A0-\\u00AC\\u00AE-\\u034E\\u0350-\\u058F\\u0900-\\u115E\\u1161-\\u17B3"
          + "\\u17B6-\\u180A\\u1810-\\u200D\\u2010-\\u2027\\u202F-\\u205F\\u2070-\\u27FF"
          + "\\u2801-\\u3163\\u3165-\\uD7FF\\uF900-\\uFB1C\\uFE10-\\uFE6F\\uFF00-\\uFF9F"
          + "\\uFFA1-\\uFFEF";

  private static final String KHMER = "\\u1780-\\u17FF";

  /** ZERO WIDTH SPACE, where a word may break, and the joiner and non-joiner of letters. */
  private static final String OF_KHMER = "[\\u200B-\\u200D]";

  /** Marks above or below a letter: the general ones and those of Thai, Lao and Khmer. */
  private static final String MARKS =
      "[\\u0300-\\u036F\\u0483-\\u0489\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4E\\u0EB1"
          + "\\u0EB4-\\u0EBC\\u0EC8-\\u0ECE\\u17B6-\\u17D3\\u17DD\\u1AB0-\\u1AFF"
          + "\\u1DC0-\\u1DFF\\u20D0-\\u20FF\\uFE20-\\uFE2F]";

  /** A Khmer letter has at most three; more than four overlap the lines around. */
  private static final String PILE = MARKS + "{5}";

  private static final String BEGINNING =
      "^(?!["
          + NOT_FIRST
          + "])(?![\\s\\S]*(?:[^"
          + KHMER
          + "]"
          + OF_KHMER
          + "|"
          + OF_KHMER
          + "(?!["
          + KHMER
          + "])|"
          + PILE
          + "))[";

  /** Text with at least one visible character; line breaks are allowed. */
  public static final String PROSE = BEGINNING + ON_A_LINE + "\\n\\r]+$";

  /** One line of text: a title, a name, a place. */
  public static final String LINE = BEGINNING + ON_A_LINE + "]+$";

  /** The message of {@code @Pattern} for {@link #PROSE}, in the caller's language. */
  public static final String PROSE_MESSAGE = "{platform.prose}";

  /** The message of {@code @Pattern} for {@link #LINE}, in the caller's language. */
  public static final String LINE_MESSAGE = "{platform.line}";

  private TextFormats() {}
}
