package vn.hdnd.cuulong.platform.commands;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hdnd.cuulong.platform.events.Refusal;

/**
 * Which days a command may give to facts. A fact has happened, so its day is not in the future; an
 * old one is the import of an old record, which only some may do; and no record is older than the
 * first day. Each service gives its rule as a bean.
 *
 * @param zone where days are counted
 * @param first nothing that there can be a record of is older; what is, was mistyped
 * @param recentDays days back from today within which anyone may record a fact
 * @param importRoles who may record older ones
 * @param citation what a refusal cites
 */
public record DayRule(
    ZoneId zone, LocalDate first, int recentDays, Set<String> importRoles, String citation) {

  public DayRule {
    importRoles = Set.copyOf(importRoles);
  }

  public LocalDate today(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }

  /** What is automatic may: an event that comes late is no person's slip. */
  public boolean mayImport(CommandContext context) {
    return switch (context.cause()) {
      case Cause.Person person -> person.roles().stream().anyMatch(importRoles::contains);
      case Cause.Automatic automatic -> true;
    };
  }

  /** Why the command may not tell of its days; empty if it may. */
  Optional<Refusal> against(CommandContext context, CommandDays days) {
    return days.told().stream().flatMap(told -> against(context, told).stream()).findFirst();
  }

  /** Whether the command records something so old that it counts as the import of an old record. */
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
