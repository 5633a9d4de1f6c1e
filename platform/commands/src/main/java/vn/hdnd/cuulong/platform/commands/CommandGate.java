package vn.hdnd.cuulong.platform.commands;

import java.util.Optional;
import vn.hdnd.cuulong.platform.events.Refusal;

/**
 * A rule of the service that checks every command before its aggregate decides. It is asked only
 * about new commands: a repeated one gets its first answer, whatever the rule says now.
 */
@FunctionalInterface
public interface CommandGate {

  /** Accepts every command. */
  CommandGate OPEN = (type, context, days) -> Optional.empty();

  /** Returns why the command is not allowed; empty if it is. */
  Optional<Refusal> against(AggregateType<?> type, CommandContext context, CommandDays days);
}
