package vn.hdnd.cuulong.walk;

import java.io.PrintStream;
import java.util.List;

/** Runs the steps of a file, prints the name of each, and counts them. */
final class FileWalk {

  private final PrintStream out;
  private int steps;
  private int wrong;

  FileWalk(PrintStream out) {
    this.out = out;
  }

  /** A file stops at its first wrong step, because later steps depend on earlier ones. */
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

  /** A step whose variables cannot be filled in fails like one with a wrong answer. */
  private static List<String> faults(Step step, Walker walker) {
    try {
      return walker.take(step);
    } catch (IllegalArgumentException e) {
      return List.of(String.valueOf(e.getMessage()));
    }
  }

  /** Tells whether there was at least one step and every step was as expected. */
  boolean right() {
    return steps > 0 && wrong == 0;
  }

  String summary() {
    return "%d steps, %d wrong".formatted(steps, wrong);
  }
}
