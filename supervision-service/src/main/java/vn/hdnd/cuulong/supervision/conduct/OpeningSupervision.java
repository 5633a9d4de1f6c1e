package vn.hdnd.cuulong.supervision.conduct;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;

/** The office opens a supervision. */
public final class OpeningSupervision {

  public static final AggregateType<Supervision> TYPE =
      AggregateType.of("supervision", "supervisions", Supervision.class)
          .listed(SupervisionRow.FORM);

  private final AggregateCommands<Supervision> supervisions;

  public OpeningSupervision(AggregateCommands<Supervision> supervisions) {
    this.supervisions = supervisions;
  }

  public CommandOutcome open(CommandContext context, OpenSupervision command) {
    return supervisions.create(
        context,
        CommandDays.fact(command.openedOn()),
        id -> Supervision.open(context.council(), id, command));
  }
}
