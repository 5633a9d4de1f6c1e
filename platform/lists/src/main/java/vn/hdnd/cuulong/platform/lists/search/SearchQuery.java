package vn.hdnd.cuulong.platform.lists.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A search as typed by a person. Each text is both a literal and a regular expression.
 *
 * @param beginnings the beginnings that {@link SearchText#WORDS} must all contain; the longest
 *     first, because they are the rarest; empty if nothing typed can be found
 * @param marked what {@link SearchText#MARKED} contains for an exact match, in the same order
 * @param number what {@link SearchText#NUMBERS} contains for an exact match; null if no number was
 *     typed
 */
public record SearchQuery(List<String> beginnings, List<String> marked, @Nullable String number) {

  /** Enough for the longest title and the text that people paste around it. */
  public static final int MAX_LENGTH = 2000;

  /** The phrases before a number, folded; a longer phrase comes before its parts. */
  private static final List<List<String>> BEFORE_A_NUMBER =
      Stream.of(
              "so ky hieu",
              "so ho so",
              "so cong van",
              "so van ban",
              "so dang ky",
              "so don",
              "so hieu",
              "ho so so",
              "cong van so",
              "van ban so",
              "don so",
              "phieu chuyen so",
              "nghi quyet so",
              "quyet dinh so",
              "to trinh so",
              "bao cao so",
              "thong bao so",
              "ket luan so",
              "ke hoach so",
              "ho so",
              "so")
          .map(phrase -> List.of(phrase.split(" ")))
          .toList();

  public SearchQuery {
    beginnings = List.copyOf(beginnings);
    marked = List.copyOf(marked);
  }

  /** Reads the typed text; empty if nothing was typed, which matches everything. */
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

  /** "Số" or "Công văn số" before a number says only that a number follows. */
  private static List<Word> withoutNumberSigns(List<Word> words) {
    List<String> folded = words.stream().map(Word::folded).toList();
    List<Word> kept = new ArrayList<>();
    int next = 0;
    while (next < words.size()) {
      int sign = numberSign(words, folded, next);
      if (sign == 0) {
        kept.add(words.get(next));
      }
      next += Math.max(sign, 1);
    }
    return kept;
  }

  /** Returns how many words from here on introduce a number; 0 unless a number follows them. */
  private static int numberSign(List<Word> words, List<String> folded, int from) {
    return BEFORE_A_NUMBER.stream()
        .filter(phrase -> {
          int end = from + phrase.size();
          return end < words.size()
              && words.get(end).beginsWithDigit()
              && folded.subList(from, end).equals(phrase);
        })
        .mapToInt(List::size)
        .findFirst()
        .orElse(0);
  }

  /** Returns each beginning once, without those that are the beginning of another one. */
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
