package vn.hdnd.cuulong.platform.commands;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hdnd.cuulong.platform.events.Refusal;

/**
 * The days that a command may give to facts. A fact has happened, so its day is not in the future;
 * an old fact is the import of an old record, which needs a role; and no record is older than the
 * first day. Each service declares its rule as a bean.
 *
 * @param zone the zone in which days are counted
 * @param first the day before which no record can exist; an earlier one was mistyped
 * @param recentDays number of past days for which anyone may record a fact
 * @param importRoles the roles that may record older facts
 * @param citation the citation of a refusal
 */
public record DayRule(
    ZoneId zone, LocalDate first, int recentDays, Set<String> importRoles, String citation) {

  public DayRule {
    importRoles = Set.copyOf(importRoles);
  }

  public LocalDate today(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }

  /**
   * Tells whether old facts are allowed. An automatic cause may record them, because a late event
   * is nobody's mistake.
   */
  public boolean mayImport(CommandContext context) {
    return switch (context.cause()) {
      case Cause.Person person -> person.roles().stream().anyMatch(importRoles::contains);
      case Cause.Automatic automatic -> true;
    };
  }

  /** Returns why the command's days are not allowed; empty if they are. */
  Optional<Refusal> against(CommandContext context, CommandDays days) {
    return days.told().stream().flatMap(told -> against(context, told).stream()).findFirst();
  }

  /** Tells whether the command counts as the import of an old record. */
  boolean isImport(CommandContext context, CommandDays days) {
    return days.told().stream()
        .filter(told -> told.kind() != CommandDays.Kind.SAID_BEFORE)
        .anyMatch(told -> isOld(told.day(), context.today()));
  }

  private Optional<Refusal> against(CommandContext context, CommandDays.Told told) {
    return switch (told.kind()) {
      case FACT -> ofFact(context, told.day());
      case PLAN ->
          told.day().isAfter(context.today()) ? Optional.empty() : ofFact(context, told.day());
      case OWN_RULE, SAID_BEFORE -> Optional.empty();
    };
  }

  private Optional<Refusal> ofFact(CommandContext context, LocalDate day) {
    if (day.isAfter(context.today())) {
      return no(CommandRefusal.DATE_IN_FUTURE, Map.of("date", day.toString()));
    }
    if (day.isBefore(first)) {
      return no(
          CommandRefusal.DATE_TOO_OLD, Map.of("date", day.toString(), "first", first.toString()));
    }
    return isOld(day, context.today()) && !mayImport(context)
        ? no(
            CommandRefusal.PAST_DATE_NEEDS_LEAD,
            Map.of("date", day.toString(), "days", Integer.toString(recentDays)))
        : Optional.empty();
  }

  private Optional<Refusal> no(CommandRefusal reason, Map<String, String> arguments) {
    return Optional.of(Refusal.of(reason, arguments).citing(citation));
  }

  private boolean isOld(LocalDate day, LocalDate today) {
    return day.isBefore(today.minusDays(recentDays));
  }
}
