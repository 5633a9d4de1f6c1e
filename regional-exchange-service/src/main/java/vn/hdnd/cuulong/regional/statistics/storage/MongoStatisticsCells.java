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
import java.util.function.Consumer;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.platform.store.RepeatableWrites;
import vn.hdnd.cuulong.platform.store.indexes.DeclaredIndex;
import vn.hdnd.cuulong.platform.store.indexes.IndexDeclarations;
import vn.hdnd.cuulong.regional.statistics.Area;
import vn.hdnd.cuulong.regional.statistics.CellKey;
import vn.hdnd.cuulong.regional.statistics.Measures;
import vn.hdnd.cuulong.regional.statistics.StatisticsCell;
import vn.hdnd.cuulong.regional.statistics.StatisticsCells;

/** Stores cells by upserts in which the later revision wins; they may be repeated in any order. */
@Component
final class MongoStatisticsCells implements StatisticsCells, IndexDeclarations {

  private final MongoOperations mongo;

  MongoStatisticsCells(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public List<DeclaredIndex> indexes() {
    return List.of(DeclaredIndex.on(Fields.CELLS).ascending(Fields.MEASURE, Fields.DAY));
  }

  @Override
  public void keep(List<StatisticsCell> cells) {
    if (cells.isEmpty()) {
      return;
    }
    RepeatableWrites.run(
        mongo, Fields.CELLS, cells.stream().map(MongoStatisticsCells::write).toList());
    keepAsOf(cells);
  }

  /** Adds an upsert, which meets a duplicate if the view has a later revision of the cell. */
  private static Consumer<BulkOperations> write(StatisticsCell cell) {
    return bulk -> bulk.upsert(older(cell), update(cell));
  }

  @Override
  public void forget(Set<CellKey> cells) {
    if (!cells.isEmpty()) {
      List<String> ids = cells.stream().map(CellKey::text).toList();
      mongo.remove(query(where(Fields.ID).in(ids)), Fields.CELLS);
    }
  }

  /** Matches only an earlier revision; otherwise nothing is changed. */
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
