package vn.hdnd.cuulong.platform.commands;

import java.util.Optional;
import vn.hdnd.cuulong.platform.events.Refusal;

/**
 * A rule of the service that every command is held against before its aggregate decides. It is
 * asked only about a new command: one that is sent again gets the answer that it got, whatever the
 * rule says by now.
 */
@FunctionalInterface
public interface CommandGate {

  /** Lets everything through. */
  CommandGate OPEN = (type, context, days) -> Optional.empty();

  /** Why the command may not be given; empty if it may. */
  Optional<Refusal> against(AggregateType<?> type, CommandContext context, CommandDays days);
}
