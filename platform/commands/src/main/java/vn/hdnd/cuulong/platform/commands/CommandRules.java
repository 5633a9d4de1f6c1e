package vn.hdnd.cuulong.platform.commands;

import java.util.Optional;
import vn.hdnd.cuulong.platform.events.Refusal;

/**
 * What a service holds every command against before its aggregate decides: its gate, then its rule
 * for days. It stands in the write path, so that no command can forget it.
 */
public record CommandRules(CommandGate gate, DayRule days) {

  /** Rules of a service without a gate. */
  public static CommandRules of(DayRule days) {
    return new CommandRules(CommandGate.OPEN, days);
  }

  Optional<Refusal> against(AggregateType<?> type, CommandContext context, CommandDays told) {
    return gate.against(type, context, told).or(() -> days.against(context, told));
  }
}
