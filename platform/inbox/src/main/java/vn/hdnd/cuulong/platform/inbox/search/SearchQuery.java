package vn.hdnd.cuulong.platform.inbox.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a person looks for. Each text is a literal and a regular expression at once.
 *
 * @param beginnings what {@link SearchText#WORDS} must hold, all of them; the longest first, since
 *     they are the rarest; empty if nothing that was typed can be found
 * @param marked what {@link SearchText#MARKED} holds of an exact match, in the same order
 * @param number what {@link SearchText#NUMBERS} has of an exact match; null if no number was typed
 */
public record SearchQuery(List<String> beginnings, List<String> marked, @Nullable String number) {

  /** Room for the longest title with what people paste around it. */
  public static final int MAX_LENGTH = 2000;

  private static final String NUMBER_SIGN = "so";

  public SearchQuery {
    beginnings = List.copyOf(beginnings);
    marked = List.copyOf(marked);
  }

  /** Reads what was typed; empty if nothing was, which asks for everything. */
  public static Optional<SearchQuery> typed(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    List<Word> words = withoutNumberSigns(Word.in(text).toList());
    String number = SearchText.number(text);
    return Optional.of(
        new SearchQuery(
            beginnings(words, Word::folded),
            beginnings(words.stream().filter(Word::hasMarks).toList(), Word::marked),
            number.isEmpty() ? null : number));
  }

  /** "Số" before a number says only that a number follows. */
  private static List<Word> withoutNumberSigns(List<Word> words) {
    List<Word> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean sign =
          words.get(i).folded().equals(NUMBER_SIGN)
              && i + 1 < words.size()
              && words.get(i + 1).beginsWithDigit();
      if (!sign) {
        kept.add(words.get(i));
      }
    }
    return kept;
  }

  /** Each once; what another one begins with is said by that one. */
  private static List<String> beginnings(List<Word> words, Function<Word, String> form) {
    List<String> longestFirst =
        words.stream()
            .map(form)
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    List<String> kept = new ArrayList<>();
    for (String word : longestFirst) {
      if (kept.stream().noneMatch(other -> other.startsWith(word, 1))) {
        kept.add(' ' + word);
      }
    }
    return kept;
  }
}
