package vn.hdnd.cuulong.platform.commands;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The days in a command. Every command declares them, even if there are none: the write path checks
 * them against the service's {@link DayRule} and its {@link CommandGate}.
 */
public record CommandDays(List<Told> told) {

  private static final CommandDays NONE = new CommandDays(List.of());

  /** The meaning of a day for the command. */
  public enum Kind {
    /** Something happened on this day. */
    FACT,
    /** Something is planned for this day, or has happened, because a plan may be recorded late. */
    PLAN,
    /** The command names it and only the service's own rules check it, such as a decision's day. */
    OWN_RULE,
    /** The command is about something on that day, which another record states. */
    SAID_BEFORE
  }

  /** One of the days. */
  public record Told(LocalDate day, Kind kind) {}

  public CommandDays {
    told = List.copyOf(told);
  }

  /** Returns the days of a command without any. */
  public static CommandDays none() {
    return NONE;
  }

  public static CommandDays fact(LocalDate day) {
    return of(day, Kind.FACT);
  }

  public static CommandDays plan(LocalDate day) {
    return of(day, Kind.PLAN);
  }

  public static CommandDays byOwnRule(LocalDate day) {
    return of(day, Kind.OWN_RULE);
  }

  public static CommandDays saidBefore(LocalDate day) {
    return of(day, Kind.SAID_BEFORE);
  }

  /** Returns these days and the others; if several are wrong, the first one is refused. */
  public CommandDays and(CommandDays others) {
    return new CommandDays(Stream.concat(told.stream(), others.told.stream()).toList());
  }

  /** Returns the days in order. */
  public List<LocalDate> inOrder() {
    return told.stream().map(Told::day).sorted().toList();
  }

  private static CommandDays of(LocalDate day, Kind kind) {
    return new CommandDays(List.of(new Told(day, kind)));
  }
}
