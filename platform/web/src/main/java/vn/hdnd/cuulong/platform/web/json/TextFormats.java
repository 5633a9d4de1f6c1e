package vn.hdnd.cuulong.platform.web.json;

/**
 * Forms of texts in requests, for {@code @Pattern}; written so that Java and JSON Schema read them
 * alike. Neither takes control characters, nor marks that turn the direction of reading: with those
 * a text can show something else than it says.
 */
public final class TextFormats {

  private static final String UNWANTED = "\\u007F\\u202A-\\u202E\\u2066-\\u2069";

  /** Text with something in it; lines may end. */
  public static final String PROSE =
      "^[^\\s\\u0000-\\u001F"
          + UNWANTED
          + "][^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F"
          + UNWANTED
          + "]*$";

  /** One line of text: a title, a name, a place. */
  public static final String LINE =
      "^[^\\s\\u0000-\\u001F" + UNWANTED + "][^\\u0000-\\u001F" + UNWANTED + "]*$";

  /** What {@code @Pattern} says of {@link #PROSE}, in the caller's language. */
  public static final String PROSE_MESSAGE = "{platform.prose}";

  /** What {@code @Pattern} says of {@link #LINE}, in the caller's language. */
  public static final String LINE_MESSAGE = "{platform.line}";

  private TextFormats() {}
}
