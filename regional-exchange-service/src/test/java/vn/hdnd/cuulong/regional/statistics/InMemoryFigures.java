package vn.hdnd.cuulong.regional.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cells in memory, computed from facts like those on the topic. */
final class InMemoryFigures implements Figures {

  private final List<Contribution> contributions = new ArrayList<>();

  void add(Fact fact) {
    Measures.fedBy(fact.type()).forEach(measure -> contributions.addAll(measure.of(fact)));
  }

  void add(Measure measure, String council, String day, String dimension, long amount) {
    contributions.add(
        new Contribution(
            new CellKey(measure.id(), council, LocalDate.parse(day), dimension), amount));
  }

  @Override
  public List<Sum> sums(Set<String> measures, LocalDate from, LocalDate to) {
    return contributions.stream()
        .filter(each -> measures.contains(each.cell().measure()))
        .filter(each -> !each.cell().day().isBefore(from) && !each.cell().day().isAfter(to))
        .map(each ->
            new Sum(
                each.cell().measure(),
                each.cell().council(),
                YearMonth.from(each.cell().day()),
                each.cell().dimension(),
                each.amount()))
        .toList();
  }

  @Override
  public Optional<Instant> asOf(Area area) {
    return Optional.of(Instant.parse("2026-11-24T00:00:00Z"));
  }
}
