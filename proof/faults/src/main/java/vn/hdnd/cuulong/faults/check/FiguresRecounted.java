package vn.hdnd.cuulong.faults.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.hdnd.cuulong.faults.check.Recount.Cell;
import vn.hdnd.cuulong.faults.check.Violation.Kind;

/** Published figures equal the sums from the histories. */
final class FiguresRecounted implements Check {

  @Override
  public Stream<Violation> of(Ledger ledger) {
    Map<Cell, Long> expected = Recount.of(ledger);
    Map<Cell, Long> published = new HashMap<>();
    ledger.evidence().figures().stream()
        .filter(each -> Counted.counts(each.indicator()))
        .forEach(each ->
            published.merge(
                new Cell(each.indicator(), each.council(), each.month()), each.value(), Long::sum));
    Set<Cell> cells = new HashSet<>(expected.keySet());
    cells.addAll(published.keySet());
    return cells.stream()
        .filter(cell -> value(expected, cell) != value(published, cell))
        .map(cell -> violation(cell, value(expected, cell), value(published, cell)));
  }

  private static long value(Map<Cell, Long> figures, Cell cell) {
    return figures.getOrDefault(cell, 0L);
  }

  private static Violation violation(Cell cell, long expected, long published) {
    return new Violation(
        Kind.FIGURES,
        "%s of %s in %s".formatted(cell.indicator(), cell.council(), cell.month()),
        "published %d, counted %d".formatted(published, expected),
        "statistics by month");
  }
}
