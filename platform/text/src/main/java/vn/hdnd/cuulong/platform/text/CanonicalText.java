package vn.hdnd.cuulong.platform.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Brings a typed text to the one form that is stored: composed letters (NFC), because the same
 * Vietnamese letter can be typed in two ways, one kind of space and of line end, and no surrounding
 * space. Forbidden characters stay in, for a pattern to refuse: if they were removed silently, the
 * stored text would differ from the one that its author read.
 */
public final class CanonicalText {

  private static final Pattern LINE_END = Pattern.compile("\r\n?");

  /** The tab and every Unicode space. */
  private static final Pattern SPACE = Pattern.compile("[\\t\\p{Zs}]");

  private CanonicalText() {}

  /** Returns the text in its form; a text that has this form is returned unchanged. */
  public static String of(String typed) {
    String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
    String oneEnd = LINE_END.matcher(composed).replaceAll("\n");
    return inner(SPACE.matcher(oneEnd).replaceAll(" "));
  }

  /** Java's {@code strip} would also remove forbidden characters, which have to be refused. */
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
