package vn.hdnd.cuulong.votercontact.door;

/** Forms of texts in requests, written so that Java and JSON Schema read them alike. */
public final class Formats {

  /** Text with something in it, and no control characters but line ends and tabs. */
  public static final String TEXT =
      "^\\s*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$";

  /** A line of text: place, group, agency. */
  public static final String LINE = "^[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$";

  /** A branch of public work in a few words: letters, spaces, commas and hyphens. */
  public static final String SECTOR = "^[A-Za-zÀ-ỹ][A-Za-zÀ-ỹ ,_-]{0,59}$";

  private Formats() {}
}
