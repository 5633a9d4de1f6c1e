package vn.hdnd.cuulong.platform.lists.search;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The searchable texts and numbers of a row, to be stored under {@link #FIELD}.
 *
 * @param texts texts that are found by the beginning of any of their words
 * @param numbers numbers, each in its words, for exact matches
 */
public record SearchText(List<String> texts, List<String> numbers) {

  public static final String FIELD = "search";
  public static final String WORDS = FIELD + ".words";
  public static final String MARKED = FIELD + ".marked";
  public static final String NUMBERS = FIELD + ".numbers";

  public SearchText {
    texts = List.copyOf(texts);
    numbers = List.copyOf(numbers);
  }

  /** Creates the searchable form of texts; null texts are ignored. */
  public static SearchText of(@Nullable String... texts) {
    return new SearchText(present(texts).toList(), List.of());
  }

  /**
   * Adds numbers of documents. A number matches exactly by all of its parts or by its first ones:
   * {@code 12} and {@code 12/2025} also match {@code 12/2025/NQ-HĐND}.
   */
  public SearchText numbered(@Nullable String... more) {
    return with(more, SearchText::beginnings);
  }

  /** Adds a code, which matches exactly only as a whole. */
  public SearchText coded(@Nullable String code) {
    return with(new @Nullable String[] {code}, whole -> Stream.of(number(whole)));
  }

  /** Returns the stored form. */
  public Map<String, Object> stored() {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("words", line(texts.stream(), Word::folded));
    form.put("marked", line(texts.stream(), word -> word.hasMarks() ? word.marked() : ""));
    if (!numbers.isEmpty()) {
      form.put("numbers", numbers);
    }
    return form;
  }

  /** Returns a number's words from the first that begins with a digit; empty if none does. */
  static String number(String text) {
    return Word.in(text)
        .dropWhile(word -> !word.beginsWithDigit())
        .map(Word::folded)
        .collect(joining(" "));
  }

  private SearchText with(@Nullable String[] more, Function<String, Stream<String>> keys) {
    List<String> added = present(more).toList();
    return new SearchText(
        Stream.concat(texts.stream(), added.stream()).toList(),
        Stream.concat(numbers.stream(), added.stream().flatMap(keys))
            .filter(key -> !key.isEmpty())
            .distinct()
            .toList());
  }

  private static Stream<String> beginnings(String number) {
    String whole = number(number);
    return IntStream.rangeClosed(1, whole.length())
        .filter(end -> end == whole.length() || whole.charAt(end) == ' ')
        .mapToObj(end -> whole.substring(0, end));
  }

  private static Stream<String> present(@Nullable String... texts) {
    return Stream.of(texts).filter(Objects::nonNull).map(Objects::requireNonNull);
  }

  /** Returns every word once, each after a space. */
  private static String line(Stream<String> texts, Function<Word, String> form) {
    return texts
        .flatMap(Word::in)
        .map(form)
        .filter(word -> !word.isEmpty())
        .distinct()
        .map(word -> ' ' + word)
        .collect(joining());
  }
}
