package vn.hdnd.cuulong.faults.check;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds any of many texts in one pass, by their beginnings, all cut to the length of the shortest.
 */
final class Texts {

  private final int length;
  private final Map<String, List<String>> byBeginning;

  Texts(Collection<String> wanted) {
    if (wanted.stream().anyMatch(String::isEmpty)) {
      throw new IllegalArgumentException("An empty text is everywhere");
    }
    this.length = wanted.stream().mapToInt(String::length).min().orElse(0);
    this.byBeginning = wanted.stream().collect(groupingBy(text -> text.substring(0, length)));
  }

  /** Returns those that occur in the text. */
  Stream<String> in(String text) {
    return byBeginning.isEmpty()
        ? Stream.empty()
        : IntStream.rangeClosed(0, text.length() - length)
            .boxed()
            .flatMap(at ->
                byBeginning.getOrDefault(text.substring(at, at + length), List.of()).stream()
                    .filter(each -> text.startsWith(each, at)))
            .distinct();
  }
}
