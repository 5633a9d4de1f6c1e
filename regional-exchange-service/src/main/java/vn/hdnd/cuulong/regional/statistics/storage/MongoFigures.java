package vn.hdnd.cuulong.regional.statistics.storage;

import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.regional.statistics.Area;
import vn.hdnd.cuulong.regional.statistics.Figures;
import vn.hdnd.cuulong.regional.statistics.Sum;

/** Adds up cells by month in the store, so that a long period is not transferred day by day. */
@Component
final class MongoFigures implements Figures {

  private final MongoOperations mongo;

  MongoFigures(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public List<Sum> sums(Set<String> measures, LocalDate from, LocalDate to) {
    var sums =
        newAggregation(
            match(
                where(Fields.MEASURE)
                    .in(measures)
                    .and(Fields.DAY)
                    .gte(from.toString())
                    .lte(to.toString())),
            group(Fields.MEASURE, Fields.COUNCIL, Fields.MONTH, Fields.DIMENSION)
                .sum(Fields.VALUE)
                .as(Fields.VALUE));
    return mongo.aggregate(sums, Fields.CELLS, Document.class).getMappedResults().stream()
        .map(MongoFigures::sum)
        .toList();
  }

  @Override
  public Optional<Instant> asOf(Area area) {
    return Optional.ofNullable(mongo.findById(area.id(), Document.class, Fields.AS_OF_AREAS))
        .map(found -> found.get(Fields.AS_OF, Date.class).toInstant());
  }

  private static Sum sum(Document found) {
    Document key = found.get(Fields.ID, Document.class);
    return new Sum(
        key.getString(Fields.MEASURE),
        key.getString(Fields.COUNCIL),
        YearMonth.parse(key.getString(Fields.MONTH)),
        key.getString(Fields.DIMENSION),
        found.get(Fields.VALUE, Number.class).longValue());
  }
}
