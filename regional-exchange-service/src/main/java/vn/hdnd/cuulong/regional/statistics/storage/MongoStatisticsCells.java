package vn.hdnd.cuulong.regional.statistics.storage;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.BulkOperationException;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.regional.statistics.Area;
import vn.hdnd.cuulong.regional.statistics.CellKey;
import vn.hdnd.cuulong.regional.statistics.Measures;
import vn.hdnd.cuulong.regional.statistics.StatisticsCell;
import vn.hdnd.cuulong.regional.statistics.StatisticsCells;

/** Keeps cells by upserts that a later revision wins; harmless to repeat, in any order. */
@Component
final class MongoStatisticsCells implements StatisticsCells {

  private static final int DUPLICATE_KEY = 11000;

  private final MongoOperations mongo;

  MongoStatisticsCells(MongoOperations mongo) {
    this.mongo = mongo;
    mongo
        .indexOps(Fields.CELLS)
        .createIndex(
            new Index(Fields.MEASURE, Sort.Direction.ASC).on(Fields.DAY, Sort.Direction.ASC));
  }

  @Override
  public void keep(List<StatisticsCell> cells) {
    if (cells.isEmpty()) {
      return;
    }
    BulkOperations bulk = mongo.bulkOps(BulkMode.UNORDERED, Fields.CELLS);
    cells.forEach(cell -> bulk.upsert(older(cell), update(cell)));
    try {
      bulk.execute();
    } catch (DuplicateKeyException laterIsThere) {
      // One cell, and the view has a later revision of it.
    } catch (BulkOperationException failed) {
      if (failed.getErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE_KEY)) {
        throw failed;
      }
    }
    keepAsOf(cells);
  }

  @Override
  public void forget(Set<CellKey> cells) {
    if (!cells.isEmpty()) {
      List<String> ids = cells.stream().map(CellKey::text).toList();
      mongo.remove(query(where(Fields.ID).in(ids)), Fields.CELLS);
    }
  }

  /** Does not match a cell that is there in this revision or a later one: then nothing is done. */
  private static Query older(StatisticsCell cell) {
    return query(where(Fields.ID).is(cell.key().text()).and(Fields.REVISION).lt(cell.revision()));
  }

  private static Update update(StatisticsCell cell) {
    CellKey key = cell.key();
    return new Update()
        .set(Fields.MEASURE, key.measure())
        .set(Fields.COUNCIL, key.council())
        .set(Fields.DAY, key.day().toString())
        .set(Fields.MONTH, YearMonth.from(key.day()).toString())
        .set(Fields.DIMENSION, key.dimension())
        .set(Fields.VALUE, cell.value())
        .set(Fields.REVISION, cell.revision())
        .set(Fields.AS_OF, Date.from(cell.asOf()));
  }

  private void keepAsOf(List<StatisticsCell> cells) {
    Map<Area, Instant> latest = new EnumMap<>(Area.class);
    cells.forEach(cell ->
        Measures.areaOf(cell.key().measure())
            .ifPresent(area -> latest.merge(area, cell.asOf(), (a, b) -> a.isAfter(b) ? a : b)));
    latest.forEach((area, at) ->
        mongo.upsert(
            query(where(Fields.ID).is(area.id())),
            new Update().max(Fields.AS_OF, Date.from(at)),
            Fields.AS_OF_AREAS));
  }
}
