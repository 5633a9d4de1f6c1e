package vn.hdnd.cuulong.platform.lists;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/** The rows of one kind of aggregate. */
public final class Rows<R extends Record> {

  /** A key after every place. */
  private static final String END = "9";

  private static final int YEAR = 4;

  private final MongoOperations mongo;
  private final String collection;
  private final Class<R> shown;

  public Rows(MongoOperations mongo, String collection, Class<R> shown) {
    this.mongo = mongo;
    this.collection = collection;
    this.shown = shown;
  }

  /** A list of one council. */
  public RowQuery<R> of(CouncilId council) {
    return all().only(where(RowFields.COUNCIL).is(council.value()));
  }

  /** A list over the aggregates of every council. */
  public RowQuery<R> all() {
    return new RowQuery<>(mongo, collection, shown);
  }

  /**
   * Returns the years in which a council has rows, latest first. Each year takes one index look-up:
   * the latest row before the year found last.
   *
   * @param meant the rows that count
   */
  public List<Integer> years(CouncilId council, Criteria meant) {
    List<Integer> years = new ArrayList<>();
    Optional<String> year = latestYear(council, meant, END);
    while (year.isPresent()) {
      years.add(Integer.valueOf(year.get()));
      year = latestYear(council, meant, year.get());
    }
    return List.copyOf(years);
  }

  public List<Integer> years(CouncilId council) {
    return years(council, new Criteria());
  }

  private Optional<String> latestYear(CouncilId council, Criteria meant, String before) {
    var earlier = where(RowFields.COUNCIL).is(council.value()).and(RowFields.ORDER).lt(before);
    Query latest =
        new Query(
                meant.getCriteriaObject().isEmpty()
                    ? earlier
                    : new Criteria().andOperator(earlier, meant))
            .with(Sort.by(Sort.Direction.DESC, RowFields.ORDER, RowFields.ID))
            .limit(1);
    latest.fields().include(RowFields.ORDER);
    return mongo.find(latest, Document.class, collection).stream()
        .findFirst()
        .map(document -> RowFields.order(document).substring(0, YEAR));
  }
}
