package vn.hdnd.cuulong.platform.commands;

import java.time.LocalDate;
import java.util.Optional;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/**
 * A rule of the service that checks every command before its aggregate decides. It is asked only
 * about new commands: a repeated one gets its first answer, whatever the rule says now.
 */
@FunctionalInterface
public interface CommandGate {

  /** Accepts every command. */
  CommandGate OPEN = (type, council, today, days) -> Optional.empty();

  /**
   * Returns why commands that tell of some days are not allowed; empty if they are. This can be
   * asked before there is a command.
   *
   * @param council whose people give it
   */
  Optional<Refusal> against(
      AggregateType<?> type, CouncilId council, LocalDate today, CommandDays days);

  /** Returns why the command is not allowed; empty if it is. */
  default Optional<Refusal> against(
      AggregateType<?> type, CommandContext context, CommandDays days) {
    return against(type, context.council(), context.today(), days);
  }
}
