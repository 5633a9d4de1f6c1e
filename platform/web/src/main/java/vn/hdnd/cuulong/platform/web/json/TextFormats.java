package vn.hdnd.cuulong.platform.web.json;

/**
 * Forms of texts in requests, for {@code @Pattern}; written so that Java, JSON Schema and others
 * read them alike, with or without Unicode's flag. They list what a text may have: the letters of
 * the first plane, without those written from right to left, and their signs. So it has no control
 * character, no mark that turns the direction of reading, ends a line in another way, carries a tag
 * or is not seen, no half of a letter and none that only one machine knows: with any of these a
 * text can show something else than it says. The marks of no width that Khmer needs within a word
 * are taken between two of its letters, and no letter bears a pile of marks that covers the lines
 * around it.
 */
public final class TextFormats {

  /** Spaces, and marks that would sit on nothing. */
  private static final String NOT_FIRST =
      "\\t\\n\\r\\u0020\\u00A0\\u0300-\\u036F\\u1680\\u2000-\\u200D\\u202F\\u205F\\u3000";

  private static final String ON_A_LINE =
      "\\t\\u0020-\\u007E\\u00A0-\\u00AC\\u00AE-\\u034E\\u0350-\\u058F\\u0900-\\u115E\\u1161-\\u17B3"
          + "\\u17B6-\\u180A\\u1810-\\u200D\\u2010-\\u2027\\u202F-\\u205F\\u2070-\\u27FF"
          + "\\u2801-\\u3163\\u3165-\\uD7FF\\uF900-\\uFB1C\\uFE10-\\uFE6F\\uFF00-\\uFF9F"
          + "\\uFFA1-\\uFFEF";

  private static final String KHMER = "\\u1780-\\u17FF";

  /** ZERO WIDTH SPACE, where a word may break, and the two that join letters or keep them apart. */
  private static final String OF_KHMER = "[\\u200B-\\u200D]";

  /** Marks that sit above or below a letter: those of all scripts, of Thai, of Lao and of Khmer. */
  private static final String MARKS =
      "[\\u0300-\\u036F\\u0483-\\u0489\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4E\\u0EB1"
          + "\\u0EB4-\\u0EBC\\u0EC8-\\u0ECE\\u17B6-\\u17D3\\u17DD\\u1AB0-\\u1AFF"
          + "\\u1DC0-\\u1DFF\\u20D0-\\u20FF\\uFE20-\\uFE2F]";

  /** Three is the most that a letter of Khmer bears; more than four run into the lines around. */
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

  /** Text with something to see in it; lines may end. */
  public static final String PROSE = BEGINNING + ON_A_LINE + "\\n\\r]+$";

  /** One line of text: a title, a name, a place. */
  public static final String LINE = BEGINNING + ON_A_LINE + "]+$";

  /** What {@code @Pattern} says of {@link #PROSE}, in the caller's language. */
  public static final String PROSE_MESSAGE = "{platform.prose}";

  /** What {@code @Pattern} says of {@link #LINE}, in the caller's language. */
  public static final String LINE_MESSAGE = "{platform.line}";

  private TextFormats() {}
}
