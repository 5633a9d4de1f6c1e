package vn.hdnd.cuulong.regional.conferences;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;

/** Accepts a paper for a conference. */
public final class AcceptingPaper {

  private final AggregateCommands<Conference> conferences;

  public AcceptingPaper(AggregateCommands<Conference> conferences) {
    this.conferences = conferences;
  }

  /**
   * Accepts a paper.
   *
   * @param acceptedOn today if null; coordinators may also record a past day
   */
  public CommandOutcome accept(
      CommandContext context,
      AggregateId<Conference> id,
      int paper,
      @Nullable LocalDate acceptedOn) {
    LocalDate day = acceptedOn == null ? context.today() : acceptedOn;
    return conferences.change(
        context, id, CommandDays.fact(day), conference -> conference.state().accept(paper, day));
  }
}
