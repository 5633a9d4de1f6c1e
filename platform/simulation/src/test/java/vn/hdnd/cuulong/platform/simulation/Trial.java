package vn.hdnd.cuulong.platform.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs seeds and prints the steps of a failing one. */
final class Trial {

  private static final int LAST = 400;

  private Trial() {}

  /** Runs one seed; returns the violation and how to reproduce it. */
  static Optional<String> of(Scope scope, long seed, Mutation mutation, Counts counts) {
    try {
      Run.of(scope, seed, mutation, counts, null);
      return Optional.empty();
    } catch (Violation | BrokenStrandException broken) {
      return Optional.of("seed %d: %s".formatted(seed, broken.getMessage()));
    }
  }

  /** Runs a seed again; returns all its steps. */
  static List<String> trace(Scope scope, long seed, Mutation mutation) {
    var trace = new ArrayList<String>();
    try {
      Run.of(scope, seed, mutation, new Counts(), trace);
    } catch (Violation | BrokenStrandException broken) {
      trace.add(broken.toString());
    }
    return trace;
  }

  /** Returns the last steps of a seed as text. */
  static String story(Scope scope, long seed) {
    List<String> trace = trace(scope, seed, Mutation.NONE);
    return String.join("\n", trace.subList(Math.max(0, trace.size() - LAST), trace.size()));
  }
}
