package vn.hdnd.cuulong.demo;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import vn.hdnd.cuulong.client.LocalSystem;
import vn.hdnd.cuulong.client.Patience;
import vn.hdnd.cuulong.demo.figures.PublicFigures;
import vn.hdnd.cuulong.demo.office.DemoPlan;
import vn.hdnd.cuulong.demo.plan.Command;
import vn.hdnd.cuulong.demo.plan.Plan;
import vn.hdnd.cuulong.demo.readback.Region;
import vn.hdnd.cuulong.demo.readback.Report;
import vn.hdnd.cuulong.demo.send.Answers;
import vn.hdnd.cuulong.demo.send.CommandSender;
import vn.hdnd.cuulong.demo.send.PlanRun;
import vn.hdnd.cuulong.demo.send.Progress;
import vn.hdnd.cuulong.demo.send.ProgressLine;
import vn.hdnd.cuulong.demo.system.Gateways;

/** One run, which sends everything and then reads everything back. */
final class Demonstration {

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final LocalSystem system;
  private final boolean terminal;
  private final PrintStream out;
  private final PublicFigures figures = PublicFigures.load();
  private final Plan plan = DemoPlan.of(figures);
  private final Answers answers;

  /**
   * @param terminal whether a person watches
   */
  Demonstration(LocalSystem system, boolean terminal, PrintStream out) {
    this.system = system;
    this.terminal = terminal;
    this.out = out;
    Path file = system.home().resolve("data/demo/answers.jsonl");
    this.answers = Answers.in(file);
  }

  boolean run() throws InterruptedException {
    out.printf("%d commands, one for each record%n", plan.size());
    forgetIfTheSystemIsAnother();
    int skipped = send();
    Report report = report();
    if (!report.equal() && skipped > 0) {
      report.lines().forEach(out::println);
      out.println("Not equal, and an earlier run sent some: everything is sent again.");
      answers.forget();
      var _ = send();
      report = report();
    }
    report.lines().forEach(out::println);
    out.println(report.equal() ? "Every figure is equal." : "Some figures are not equal.");
    return report.equal();
  }

  private int send() {
    var progress = new Progress(plan.size());
    try (var _ = new ProgressLine(progress, out, terminal)) {
      new PlanRun(new CommandSender(gateways(progress), answers), answers, progress).run(plan);
    }
    if (progress.skipped() > 0) {
      out.printf("%d of them an earlier run had sent%n", progress.skipped());
    }
    return progress.skipped();
  }

  private Report report() throws InterruptedException {
    out.println("Waiting for the statistics to catch up…");
    return Report.make(new Region(gateways(why -> {})), figures, plan, answers);
  }

  private Gateways gateways(Patience.Waiting waiting) {
    return new Gateways(system, new Patience(PATIENCE, waiting));
  }

  /** Forgets answers from a store that no longer exists. */
  private void forgetIfTheSystemIsAnother() {
    Optional<Command> last =
        plan.commands()
            .filter(command -> command.on() == null && answers.of(command.key()).isPresent())
            .reduce((earlier, later) -> later);
    var sender = new CommandSender(gateways(why -> out.println("waiting: " + why)), answers);
    if (last.isPresent() && !sender.finds(last.get(), answers.of(last.get().key()).orElseThrow())) {
      out.println("This system has none of what an earlier run sent; starting anew.");
      answers.forget();
    }
  }
}
