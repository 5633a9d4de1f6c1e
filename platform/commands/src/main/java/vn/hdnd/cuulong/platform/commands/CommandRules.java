package vn.hdnd.cuulong.platform.commands;

import java.util.Optional;
import vn.hdnd.cuulong.platform.events.Refusal;

/**
 * The checks of every command before its aggregate decides: the service's gate, then its rule for
 * days. They are part of the write path, so that no command can skip them.
 */
public record CommandRules(CommandGate gate, DayRule days) {

  /** Returns the rules of a service without a gate. */
  public static CommandRules of(DayRule days) {
    return new CommandRules(CommandGate.OPEN, days);
  }

  Optional<Refusal> against(AggregateType<?> type, CommandContext context, CommandDays told) {
    return gate.against(type, context, told).or(() -> days.against(context, told));
  }
}
