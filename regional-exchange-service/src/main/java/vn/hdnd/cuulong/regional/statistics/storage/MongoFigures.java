package vn.hdnd.cuulong.regional.statistics.storage;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.regional.statistics.Area;
import vn.hdnd.cuulong.regional.statistics.Figures;
import vn.hdnd.cuulong.regional.statistics.Sum;
import vn.hdnd.cuulong.regional.statistics.storage.SheetLines.Amount;

/** Adds up the months of a period, and of a month that lies in it only in part, the days. */
@Component
final class MongoFigures implements Figures {

  private final MongoOperations mongo;

  MongoFigures(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public List<Sum> sums(Set<String> measures, LocalDate from, LocalDate to) {
    var periods = new TreeSet<String>();
    for (YearMonth month = YearMonth.from(from);
        !month.isAfter(YearMonth.from(to));
        month = month.plusMonths(1)) {
      periods.add(isWhole(month, from, to) ? Integer.toString(month.getYear()) : month.toString());
    }
    var wanted = where(Fields.MEASURE).in(measures).and(Fields.PERIOD).in(periods);
    var sums = new ArrayList<Sum>();
    mongo.find(query(wanted), Document.class, Fields.SHEETS).stream()
        .map(Sheet::of)
        .forEach(sheet -> addTo(sums, sheet, from, to));
    return sums;
  }

  private static void addTo(List<Sum> sums, Sheet sheet, LocalDate from, LocalDate to) {
    String period = sheet.name().period();
    if (period.contains("-")) {
      var month = YearMonth.parse(period);
      sheet
          .lines()
          .sums(day -> isWithin(month.atDay(day), from, to))
          .forEach((dimension, amount) -> sums.add(sum(sheet, month, dimension, amount)));
    } else {
      int year = Integer.parseInt(period);
      sheet
          .lines()
          .forEach((place, amount) -> {
            var month = YearMonth.of(year, place.number());
            if (isWhole(month, from, to)) {
              sums.add(sum(sheet, month, place.dimension(), amount));
            }
          });
    }
  }

  private static Sum sum(Sheet sheet, YearMonth month, String dimension, Amount amount) {
    return new Sum(
        sheet.name().measure(), sheet.name().council(), month, dimension, amount.value());
  }

  private static boolean isWhole(YearMonth month, LocalDate from, LocalDate to) {
    return isWithin(month.atDay(1), from, to) && isWithin(month.atEndOfMonth(), from, to);
  }

  private static boolean isWithin(LocalDate day, LocalDate from, LocalDate to) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  @Override
  public Optional<Instant> asOf(Area area) {
    return Optional.ofNullable(mongo.findById(area.id(), Document.class, Fields.AS_OF_AREAS))
        .map(found -> found.get(Fields.AS_OF, Date.class).toInstant());
  }
}
