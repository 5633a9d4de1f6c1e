package vn.hdnd.cuulong.platform.councils;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandGate;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/**
 * Refuses facts of a day after a council's last day: its successor continues what it left open. A
 * future council accepts no facts of days before its first day; once it exists, it may report what
 * its predecessors did. An unknown council is treated as existing.
 */
public final class CouncilGate implements CommandGate {

  /** Cited when no decision is known, so that nobody looks for the rule in a law. */
  private static final String OWN_RULE =
      "Quy tắc nghiệp vụ của hệ thống: chỉ ghi việc trong thời gian Hội đồng nhân dân hoạt động";

  private final KnownCouncils councils;
  private final CouncilRefusals refusals;

  public CouncilGate(KnownCouncils councils, CouncilRefusals refusals) {
    this.councils = councils;
    this.refusals = refusals;
  }

  @Override
  public Optional<Refusal> against(
      AggregateType<?> type, CouncilId council, LocalDate today, CommandDays told) {
    List<LocalDate> days = told.inOrder();
    return days.isEmpty()
        ? Optional.empty()
        : councils.find(council.value()).flatMap(found -> against(found, days, today));
  }

  private Optional<Refusal> against(KnownCouncil council, List<LocalDate> days, LocalDate today) {
    LocalDate lastDay = council.validTo();
    if (lastDay != null && days.getLast().isAfter(lastDay)) {
      return Optional.of(ended(council, lastDay, days.getLast()));
    }
    LocalDate firstDay = council.validFrom();
    return today.isBefore(firstDay) && days.getFirst().isBefore(firstDay)
        ? Optional.of(notBegun(council, days.getFirst()))
        : Optional.empty();
  }

  private Refusal ended(KnownCouncil council, LocalDate lastDay, LocalDate day) {
    return Refusal.of(
            refusals.hasEnded(),
            Map.of(
                "council", council.naming().shortName(),
                "councilName", council.naming().within(),
                "lastDay", lastDay.toString(),
                "date", day.toString(),
                "successor", heirs(council, day, KnownCouncil.Naming::shortName),
                "successorName", heirs(council, day, KnownCouncil.Naming::within)))
        .citing(council.endedBy() == null ? OWN_RULE : council.endedBy());
  }

  private Refusal notBegun(KnownCouncil council, LocalDate day) {
    return Refusal.of(
            refusals.notBegun(),
            Map.of(
                "council", council.naming().shortName(),
                "councilName", council.naming().within(),
                "firstDay", council.validFrom().toString(),
                "date", day.toString()))
        .citing(OWN_RULE);
  }

  private String heirs(
      KnownCouncil council, LocalDate day, Function<KnownCouncil.Naming, String> name) {
    return heirs(council, day)
        .map(KnownCouncil::naming)
        .map(name)
        .collect(Collectors.joining(", "));
  }

  /** Returns the councils that follow this one on the day, through all later mergers. */
  private Stream<KnownCouncil> heirs(KnownCouncil council, LocalDate day) {
    return council.successors().stream()
        .flatMap(id -> councils.find(id).stream())
        .flatMap(heir -> heir.hasEndedBefore(day) ? heirs(heir, day) : Stream.of(heir));
  }
}
