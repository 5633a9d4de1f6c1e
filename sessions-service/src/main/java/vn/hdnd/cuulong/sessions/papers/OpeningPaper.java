package vn.hdnd.cuulong.sessions.papers;

import java.util.Optional;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.deputies.Deputies;
import vn.hdnd.cuulong.sessions.deputies.Deputy;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

/** A deputy opens a version of a paper, which is recorded the first time. */
public final class OpeningPaper {

  private final AggregateCommands<Paper> papers;
  private final AggregateCommands<PaperReading> readings;
  private final Deputies deputies;

  public OpeningPaper(
      AggregateCommands<Paper> papers,
      AggregateCommands<PaperReading> readings,
      Deputies deputies) {
    this.papers = papers;
    this.readings = readings;
    this.deputies = deputies;
  }

  public CommandOutcome open(CommandContext context, AggregateId<Paper> paperId, int version) {
    Optional<Paper> paper = papers.find(context.council(), paperId).map(Versioned::state);
    if (paper.isEmpty()) {
      return new CommandOutcome.NotFound(paperId.value());
    }
    Optional<Refusal> against = against(paper.get(), context.actor());
    if (against.isEmpty() && paper.get().readable(version).isEmpty()) {
      against = Optional.of(Refusal.of(SessionsRefusal.PAPER_VERSION_UNKNOWN));
    }
    return against
        .<CommandOutcome>map(CommandOutcome.Refused::new)
        .orElseGet(() -> recorded(context, paper.get(), version));
  }

  /** Why this person cannot open it as a deputy. */
  Optional<Refusal> against(Paper paper, String account) {
    return deputy(paper, account).isEmpty()
        ? Optional.of(Refusal.of(SessionsRefusal.NOT_A_DEPUTY))
        : paper.against(PaperAction.OPEN);
  }

  private CommandOutcome recorded(CommandContext context, Paper paper, int version) {
    AggregateId<Deputy> deputyId = deputy(paper, context.actor()).orElseThrow().id();
    AggregateId<PaperReading> id = PaperReading.idOf(paper.council(), paper.id(), deputyId);
    if (readings.find(paper.council(), id).isEmpty()) {
      CommandOutcome first =
          readings.createNamed(
              context,
              id,
              CommandDays.none(),
              () -> PaperReading.blank(paper, deputyId).open(version, context.at()),
              SessionsRefusal.PAPER_OPENED_AT_ONCE);
      if (!isOvertaken(first)) {
        return first;
      }
    }
    return readings.change(
        context, id, CommandDays.none(), found -> found.state().open(version, context.at()));
  }

  /** Tells whether another window of the deputy was first to record it. */
  private static boolean isOvertaken(CommandOutcome outcome) {
    return outcome instanceof CommandOutcome.Refused(Refusal refusal)
        && refusal.reason() == SessionsRefusal.PAPER_OPENED_AT_ONCE;
  }

  private Optional<Deputy> deputy(Paper paper, String account) {
    return deputies.ofAccount(paper.council(), paper.termId(), account);
  }
}
