package vn.hdnd.cuulong.regional.councils;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.outbox.AggregateType;
import vn.hdnd.cuulong.platform.outbox.CommandContext;
import vn.hdnd.cuulong.platform.outbox.CommandGate;
import vn.hdnd.cuulong.regional.RegionalRefusal;

/**
 * A council takes no fact of a day after its last one: what it left open goes on with its
 * successor. Nor does one that lies ahead take facts of days before its first; once it is there, it
 * may report what its predecessors did. Changes of the register are no facts of the council whose
 * people make them.
 */
final class CouncilGate implements CommandGate {

  /** Cited where no decision is known: nobody shall look for the rule in a law. */
  private static final String OWN_RULE =
      "Quy tắc nghiệp vụ của hệ thống: chỉ ghi việc trong thời gian Hội đồng nhân dân hoạt động";

  private final Supplier<Registry> registry;

  CouncilGate(Supplier<Registry> registry) {
    this.registry = registry;
  }

  @Override
  public Optional<Refusal> against(AggregateType<?> type, CommandContext context) {
    List<LocalDate> days = context.days();
    if (days.isEmpty() || type.name().equals(ChangingCouncils.TYPE.name())) {
      return Optional.empty();
    }
    Registry register = registry.get();
    return register
        .find(context.council())
        .flatMap(council -> against(register, council, days, context.today()));
  }

  private static Optional<Refusal> against(
      Registry register, Council council, List<LocalDate> days, LocalDate today) {
    LocalDate lastDay = council.validTo();
    if (lastDay != null && days.getLast().isAfter(lastDay)) {
      return Optional.of(ended(register, council, lastDay, days.getLast()));
    }
    LocalDate firstDay = council.validFrom();
    return today.isBefore(firstDay) && days.getFirst().isBefore(firstDay)
        ? Optional.of(notBegun(council, days.getFirst()))
        : Optional.empty();
  }

  private static Refusal ended(
      Registry register, Council council, LocalDate lastDay, LocalDate day) {
    return Refusal.of(
            RegionalRefusal.COUNCIL_HAS_ENDED,
            Map.of(
                "council", council.lastNaming().shortName(),
                "councilName", council.lastNaming().within(),
                "lastDay", lastDay.toString(),
                "date", day.toString(),
                "successor", heirs(register, council, day, Naming::shortName),
                "successorName", heirs(register, council, day, Naming::within)))
        .citing(council.endedBy() == null ? OWN_RULE : council.endedBy());
  }

  private static Refusal notBegun(Council council, LocalDate day) {
    return Refusal.of(
            RegionalRefusal.COUNCIL_NOT_BEGUN,
            Map.of(
                "council", council.lastNaming().shortName(),
                "councilName", council.lastNaming().within(),
                "firstDay", council.validFrom().toString(),
                "date", day.toString()))
        .citing(OWN_RULE);
  }

  private static String heirs(
      Registry register, Council council, LocalDate day, Function<Naming, String> name) {
    return heirs(register, council, day)
        .map(Council::lastNaming)
        .map(name)
        .collect(Collectors.joining(", "));
  }

  /** Those that are there on the day, through whatever became of them meanwhile. */
  private static Stream<Council> heirs(Registry register, Council council, LocalDate day) {
    return council.successors().stream()
        .flatMap(id -> register.find(id).stream())
        .flatMap(heir -> heir.endedBefore(day) ? heirs(register, heir, day) : Stream.of(heir));
  }
}
