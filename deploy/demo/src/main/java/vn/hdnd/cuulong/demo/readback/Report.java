package vn.hdnd.cuulong.demo.readback;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.hdnd.cuulong.demo.figures.PublicFigures;
import vn.hdnd.cuulong.demo.plan.Plan;
import vn.hdnd.cuulong.demo.send.Answers;

/**
 * The result of reading back.
 *
 * @param lines the lines to print
 */
public record Report(boolean equal, List<String> lines) {

  private static final Duration CATCHING_UP = Duration.ofMinutes(3);

  public Report {
    lines = List.copyOf(lines);
  }

  /** Waits for the statistics, then reads everything. */
  public static Report make(Region region, PublicFigures figures, Plan plan, Answers answers)
      throws InterruptedException {
    var table = new FigureTable(figures, region, plan);
    var rest = new ReadBack(region, figures, answers);
    List<FigureLine> read = new CatchingUp<>(table::read, Report::figuresEqual).within(CATCHING_UP);
    List<Finding> findings =
        new CatchingUp<>(() -> rest.look(plan), Report::findingsEqual).within(CATCHING_UP);
    var lines = new ArrayList<>(new TablePrint(region.names()).of(read));
    findings.forEach(finding -> lines.add((finding.equal() ? "✓ " : "✗ ") + finding.text()));
    return new Report(figuresEqual(read) && findingsEqual(findings), lines);
  }

  private static boolean figuresEqual(List<FigureLine> lines) {
    return lines.stream().allMatch(FigureLine::equal);
  }

  private static boolean findingsEqual(List<Finding> findings) {
    return findings.stream().allMatch(Finding::equal);
  }
}
