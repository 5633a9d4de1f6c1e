package vn.hdnd.cuulong.sessions.resolutions.storage;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.store.indexes.DeclaredIndex;
import vn.hdnd.cuulong.platform.store.indexes.IndexDeclarations;
import vn.hdnd.cuulong.sessions.resolutions.NumberSeries;
import vn.hdnd.cuulong.sessions.resolutions.Resolution;

/** The numbers in the resolutions themselves, read from the highest down. */
@Component
class GivenNumbers implements IndexDeclarations {

  private static final String COUNCIL = Resolution.NUMBER_COUNCIL.text();
  private static final String KIND = Resolution.NUMBER_KIND.text();
  private static final String YEAR = Resolution.NUMBER_YEAR.text();
  private static final String VALUE = Resolution.NUMBER_VALUE.text();

  private final MongoOperations mongo;
  private final String collection;

  GivenNumbers(MongoOperations mongo, AggregateType<Resolution> type) {
    this.mongo = mongo;
    this.collection = type.collection();
  }

  @Override
  public List<DeclaredIndex> indexes() {
    return List.of(DeclaredIndex.on(collection).ascending(COUNCIL, KIND, YEAR).descending(VALUE));
  }

  /** Returns the highest number of a series; 0 if there is none. */
  int highest(NumberSeries series) {
    var criteria =
        where(COUNCIL)
            .is(series.council().value())
            .and(KIND)
            .is(series.kind().name())
            .and(YEAR)
            .is(series.year());
    var query = new Query(criteria).with(Sort.by(Sort.Direction.DESC, VALUE)).limit(1);
    query.fields().include(VALUE);
    @Nullable Document highest = mongo.findOne(query, Document.class, collection);
    return Optional.ofNullable(highest)
        .flatMap(found -> Resolution.NUMBER_VALUE.of(found, Number.class))
        .map(Number::intValue)
        .orElse(0);
  }
}
