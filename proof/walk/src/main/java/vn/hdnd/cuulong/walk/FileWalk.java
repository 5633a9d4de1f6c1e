package vn.hdnd.cuulong.walk;

import java.io.PrintStream;
import java.util.List;

/** Walks through a file, prints the name of each step, and counts. */
final class FileWalk {

  private final PrintStream out;
  private int steps;
  private int wrong;

  FileWalk(PrintStream out) {
    this.out = out;
  }

  /** A file ends at its first wrong step: what follows needs what went before. */
  void walk(String file, List<Step> all, Walker walker) {
    out.println(file);
    for (Step step : all) {
      steps++;
      List<String> faults = faults(step, walker);
      out.printf("  %s %s%n", faults.isEmpty() ? "✓" : "✗", step.title());
      if (!faults.isEmpty()) {
        wrong++;
        faults.forEach(fault -> out.printf("    %s:%d %s%n", file, step.line(), fault));
        return;
      }
    }
  }

  /** What cannot be filled in is wrong, as an answer would be. */
  private static List<String> faults(Step step, Walker walker) {
    try {
      return walker.take(step);
    } catch (IllegalArgumentException e) {
      return List.of(String.valueOf(e.getMessage()));
    }
  }

  /** Whether there was something to do, and all of it was as expected. */
  boolean right() {
    return steps > 0 && wrong == 0;
  }

  String summary() {
    return "%d steps, %d wrong".formatted(steps, wrong);
  }
}
