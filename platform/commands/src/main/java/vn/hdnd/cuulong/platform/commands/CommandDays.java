package vn.hdnd.cuulong.platform.commands;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The days that a command tells of. Every command says them, if only that there are none: the write
 * path holds them against the service's {@link DayRule} and its {@link CommandGate}.
 */
public record CommandDays(List<Told> told) {

  private static final CommandDays NONE = new CommandDays(List.of());

  /** What a day is to the command. */
  public enum Kind {
    /** Something has happened on it. */
    FACT,
    /** Something is to happen on it, or has happened: a plan may be recorded late. */
    PLAN,
    /** The command says it and the service's own rules alone judge it, such as a decision's day. */
    OWN_RULE,
    /** The command is about a thing of that day, which is said elsewhere. */
    SAID_BEFORE
  }

  /** One of the days. */
  public record Told(LocalDate day, Kind kind) {}

  public CommandDays {
    told = List.copyOf(told);
  }

  /** A command that tells of no day. */
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

  /** These and the others; where several are wrong, the first of them is refused. */
  public CommandDays and(CommandDays others) {
    return new CommandDays(Stream.concat(told.stream(), others.told.stream()).toList());
  }

  /** From the first to the last. */
  public List<LocalDate> inOrder() {
    return told.stream().map(Told::day).sorted().toList();
  }

  private static CommandDays of(LocalDate day, Kind kind) {
    return new CommandDays(List.of(new Told(day, kind)));
  }
}
