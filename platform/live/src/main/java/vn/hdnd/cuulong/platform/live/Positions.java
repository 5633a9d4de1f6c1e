package vn.hdnd.cuulong.platform.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How far the topic was read: the next offset of each partition. It is the id of a message, and
 * means the same to every instance, so a reader may go on at another one.
 */
record Positions(List<Long> next) {

  /** The position of who has seen nothing. */
  static final Positions NONE = new Positions(List.of());

  private static final Pattern FORM = Pattern.compile("\\d{1,18}(\\.\\d{1,18}){0,99}");

  Positions {
    next = List.copyOf(next);
  }

  /** Reads the id that a reader saw last; a text that is no id of ours means none. */
  static Positions parse(@Nullable String text) {
    return text == null || !FORM.matcher(text).matches()
        ? NONE
        : new Positions(Arrays.stream(text.split("\\.")).map(Long::valueOf).toList());
  }

  String text() {
    return next.stream().map(String::valueOf).collect(Collectors.joining("."));
  }

  long of(int partition) {
    return next.get(partition);
  }

  /** Tells whether no partition is before that of the other, and there are as many. */
  boolean reaches(Positions other) {
    return next.size() == other.next.size()
        && IntStream.range(0, next.size()).allMatch(p -> of(p) >= other.of(p));
  }

  /**
   * Returns these with one partition read through an offset; it never goes back. A partition that
   * was added later has no place here, so that this position is none to whoever knows of it.
   */
  Positions through(int partition, long offset) {
    if (partition >= next.size()) {
      return this;
    }
    var moved = new ArrayList<>(next);
    moved.set(partition, Math.max(of(partition), offset + 1));
    return new Positions(moved);
  }
}
