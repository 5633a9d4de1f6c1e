package vn.hdnd.cuulong.platform.web.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folding of texts for search: decomposed, marks stripped, đ as d, lower case, and only letters
 * and digits. {@code "Tổ đại biểu số 1"} becomes {@code " to dai bieu so 1"}.
 */
public final class FoldedText {

  /** A query has at most this many words; what follows is not looked at. */
  public static final int MAX_WORDS = 12;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private FoldedText() {}

  /** The key to keep in a view, of all texts that shall be found; every word follows a space. */
  public static String key(@Nullable String... texts) {
    return Arrays.stream(texts)
        .flatMap(text -> text == null ? Stream.empty() : words(text))
        .map(word -> ' ' + word)
        .collect(Collectors.joining());
  }

  /**
   * What a key must contain to match a query: for each word its beginning. Each is a literal text
   * and a regular expression at once, since nothing but letters, digits and the space is in it.
   *
   * @param query nothing is asked for if it is null
   */
  public static List<String> beginnings(@Nullable String query) {
    return query == null
        ? List.of()
        : words(query).limit(MAX_WORDS).map(word -> ' ' + word).toList();
  }

  private static Stream<String> words(String text) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT)
            .replace('đ', 'd');
    return GAPS.splitAsStream(plain).filter(word -> !word.isEmpty());
  }
}
