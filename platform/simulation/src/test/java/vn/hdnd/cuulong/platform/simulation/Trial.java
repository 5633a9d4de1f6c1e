package vn.hdnd.cuulong.platform.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs seeds, and tells of one that fails what happened in it. */
final class Trial {

  private static final int LAST = 400;

  private Trial() {}

  /** Runs one seed; gives what it broke, with the way to see it again. */
  static Optional<String> of(long seed, Mutation mutation, Counts counts) {
    try {
      Run.of(seed, mutation, counts, null);
      return Optional.empty();
    } catch (Violation | BrokenStrandException broken) {
      return Optional.of("seed %d: %s".formatted(seed, broken.getMessage()));
    }
  }

  /** Runs a seed once more; gives all its steps. */
  static List<String> trace(long seed, Mutation mutation) {
    var trace = new ArrayList<String>();
    try {
      Run.of(seed, mutation, new Counts(), trace);
    } catch (Violation | BrokenStrandException broken) {
      trace.add(broken.toString());
    }
    return trace;
  }

  /** The end of a seed's steps, as text. */
  static String story(long seed) {
    List<String> trace = trace(seed, Mutation.NONE);
    return String.join("\n", trace.subList(Math.max(0, trace.size() - LAST), trace.size()));
  }
}
