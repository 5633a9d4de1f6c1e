package vn.hdnd.cuulong.regional.statistics.storage;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.platform.store.indexes.DeclaredIndex;
import vn.hdnd.cuulong.platform.store.indexes.IndexDeclarations;
import vn.hdnd.cuulong.regional.statistics.Area;
import vn.hdnd.cuulong.regional.statistics.CellPart;
import vn.hdnd.cuulong.regional.statistics.Measures;
import vn.hdnd.cuulong.regional.statistics.StatisticsCell;
import vn.hdnd.cuulong.regional.statistics.StatisticsCells;
import vn.hdnd.cuulong.regional.statistics.storage.SheetLines.Amount;
import vn.hdnd.cuulong.regional.statistics.storage.SheetLines.Place;

/**
 * Keeps cells in the sheet of their month, and the sum of that month in the sheet of its year. A
 * later revision wins, so it is harmless to repeat, in any order.
 */
@Component
final class MongoStatisticsCells implements StatisticsCells, IndexDeclarations {

  private final MongoOperations mongo;
  private final Sheets sheets;

  MongoStatisticsCells(MongoOperations mongo) {
    this.mongo = mongo;
    this.sheets = new Sheets(mongo);
  }

  @Override
  public List<DeclaredIndex> indexes() {
    return List.of(DeclaredIndex.on(Fields.SHEETS).ascending(Fields.MEASURE, Fields.PERIOD));
  }

  @Override
  public void keep(List<StatisticsCell> cells) {
    change(
        cells,
        StatisticsCell::key,
        (cell, lines) -> lines.put(place(cell.key()), new Amount(cell.value(), cell.revision())),
        false);
    keepAsOf(cells);
  }

  @Override
  public void forget(Set<CellPart> parts) {
    change(parts, Function.identity(), (part, lines) -> lines.remove(place(part)), true);
  }

  /**
   * Changes the sheets of some months, and the sums of these months.
   *
   * @param back whether a sum may go back to an earlier revision
   */
  private <T> void change(
      Collection<T> changes,
      Function<T, CellPart> part,
      BiConsumer<T, SheetLines> change,
      boolean back) {
    Map<Sheet.Name, List<T>> months =
        changes.stream().collect(Collectors.groupingBy(each -> month(part.apply(each))));
    boolean written = false;
    while (!written) {
      written = sheets.write(changed(months, change, back));
    }
  }

  private <T> List<Sheet> changed(
      Map<Sheet.Name, List<T>> months, BiConsumer<T, SheetLines> change, boolean back) {
    Map<Sheet.Name, Sheet> before =
        sheets.of(
            months.keySet().stream()
                .flatMap(month -> Stream.of(month, year(month)))
                .collect(Collectors.toSet()));
    var after = new HashMap<>(before);
    months.forEach((name, changes) -> {
      after.computeIfPresent(
          name,
          (any, sheet) ->
              sheet.changed(lines -> changes.forEach(each -> change.accept(each, lines))));
      SheetLines days = after.getOrDefault(name, Sheet.empty(name)).lines();
      // One year has several months, and is changed once all the same.
      after.computeIfPresent(
          year(name), (any, sheet) -> summed(sheet, YearMonth.parse(name.period()), days, back));
    });
    var changed = new ArrayList<Sheet>();
    after.forEach((name, sheet) -> {
      Sheet earlier = before.getOrDefault(name, Sheet.empty(name));
      if (!sheet.lines().equals(earlier.lines())) {
        changed.add(new Sheet(name, earlier.version() + 1, sheet.lines()));
      }
    });
    return changed;
  }

  private static Sheet summed(Sheet year, YearMonth month, SheetLines days, boolean back) {
    return year.changed(lines -> {
      if (back) {
        lines.removeAllOf(month.getMonthValue());
      }
      days.sums(any -> true)
          .forEach(
              (dimension, sum) -> lines.put(new Place(month.getMonthValue(), 0, dimension), sum));
    });
  }

  private static Sheet.Name month(CellPart part) {
    LocalDate day = part.cell().day();
    return new Sheet.Name(
        part.cell().measure(), part.cell().council(), YearMonth.from(day).toString());
  }

  private static Sheet.Name year(Sheet.Name month) {
    return new Sheet.Name(
        month.measure(),
        month.council(),
        Integer.toString(YearMonth.parse(month.period()).getYear()));
  }

  private static Place place(CellPart part) {
    return new Place(part.cell().day().getDayOfMonth(), part.part(), part.cell().dimension());
  }

  private void keepAsOf(List<StatisticsCell> cells) {
    Map<Area, Instant> latest = new EnumMap<>(Area.class);
    cells.forEach(cell ->
        Measures.areaOf(cell.key().cell().measure())
            .ifPresent(area -> latest.merge(area, cell.asOf(), (a, b) -> a.isAfter(b) ? a : b)));
    latest.forEach((area, at) ->
        mongo.upsert(
            query(where(Fields.ID).is(area.id())),
            new Update().max(Fields.AS_OF, Date.from(at)),
            Fields.AS_OF_AREAS));
  }
}
