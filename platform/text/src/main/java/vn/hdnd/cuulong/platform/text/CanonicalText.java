package vn.hdnd.cuulong.platform.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A typed text in the one form that is stored: letters with marks composed (NFC), since the same
 * Vietnamese letter can be typed in two ways; one kind of space and one kind of line end; nothing
 * around it. What no text may have it leaves in, for a pattern to refuse: a letter that was taken
 * out in silence would be another text than the one that was read before it was sent.
 */
public final class CanonicalText {

  private static final Pattern LINE_END = Pattern.compile("\r\n?");

  /** The tab, and all that Unicode calls a space. */
  private static final Pattern SPACE = Pattern.compile("[\\t\\p{Zs}]");

  private CanonicalText() {}

  /** The text in its form; a text in its form stays as it is. */
  public static String of(String typed) {
    String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
    String oneEnd = LINE_END.matcher(composed).replaceAll("\n");
    return inner(SPACE.matcher(oneEnd).replaceAll(" "));
  }

  /** Java's own {@code strip} would take out other signs too, which no text may have. */
  private static String inner(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isAround(text.charAt(from))) {
      from++;
    }
    while (from < to && isAround(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isAround(char sign) {
    return sign == ' ' || sign == '\n';
  }
}
