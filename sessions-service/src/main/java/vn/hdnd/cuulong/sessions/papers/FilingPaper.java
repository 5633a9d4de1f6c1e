package vn.hdnd.cuulong.sessions.papers;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.schedule.DueWork;
import vn.hdnd.cuulong.platform.schedule.Schedule;
import vn.hdnd.cuulong.sessions.files.FileContent;
import vn.hdnd.cuulong.sessions.files.Inspected;
import vn.hdnd.cuulong.sessions.files.InspectingFile;

/**
 * The office files the first version of a paper or a new one. The bytes are kept before the command
 * that names them, so a version always has its bytes; what a command that failed leaves behind is
 * swept later, which the schedule is told before anything is kept.
 */
public final class FilingPaper {

  private final AggregateCommands<Paper> papers;
  private final InspectingFile inspecting;
  private final PaperFiles files;
  private final Schedule schedule;

  public FilingPaper(
      AggregateCommands<Paper> papers,
      InspectingFile inspecting,
      PaperFiles files,
      Schedule schedule) {
    this.papers = papers;
    this.inspecting = inspecting;
    this.files = files;
    this.schedule = schedule;
  }

  /**
   * Files a version.
   *
   * @param name of the file, as its sender calls it, if at all
   */
  public CommandOutcome file(
      CommandContext context,
      AggregateId<Paper> paperId,
      FileContent content,
      @Nullable String name) {
    Optional<Paper> paper = papers.find(context.council(), paperId).map(Versioned::state);
    if (paper.isEmpty()) {
      return new CommandOutcome.NotFound(paperId.value());
    }
    return switch (inspecting.inspect(content, name)) {
      case Inspected.Unfit unfit -> new CommandOutcome.Refused(unfit.refusal());
      case Inspected.Unknown unknown -> new CommandOutcome.Overloaded(unknown.retryAfter());
      case Inspected.Sound sound -> file(context, paper.get(), content, sound);
    };
  }

  private CommandOutcome file(
      CommandContext context, Paper paper, FileContent content, Inspected.Sound found) {
    boolean needless = context.dryRun() || paper.against(PaperAction.FILE).isPresent();
    var kept = new KeptFile(needless ? "" : keep(context, paper, content), content, found);
    return papers.change(
        context, paper.id(), CommandDays.none(), current -> current.state().file(context, kept));
  }

  private String keep(CommandContext context, Paper paper, FileContent content) {
    schedule.put(
        new DueWork(
            PaperFileSweepRule.NAME,
            paper.id().value(),
            paper.council().value(),
            context.at().plus(PaperFileSweepRule.SWEPT_AFTER)));
    return files.keep(paper.id(), content);
  }
}
