package vn.hdnd.cuulong.platform.inbox.lists;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static vn.hdnd.cuulong.platform.inbox.lists.ViewQuery.COUNCIL;
import static vn.hdnd.cuulong.platform.inbox.lists.ViewQuery.ID;
import static vn.hdnd.cuulong.platform.inbox.lists.ViewQuery.PLACE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * The years in which a council has records, latest first. Each year is one look at the index of the
 * list: the latest record before the year that was found last.
 */
public final class ViewYears {

  /** After every place that there is. */
  private static final String END = "9";

  private static final int YEAR = 4;

  private ViewYears() {}

  public static List<Integer> of(MongoOperations mongo, String collection, String council) {
    return of(mongo, collection, council, new Criteria());
  }

  /** The same over those of the council's records that are meant. */
  public static List<Integer> of(
      MongoOperations mongo, String collection, String council, Criteria meant) {
    List<Integer> years = new ArrayList<>();
    Optional<String> year = latestYear(mongo, collection, council, meant, END);
    while (year.isPresent()) {
      years.add(Integer.valueOf(year.get()));
      year = latestYear(mongo, collection, council, meant, year.get());
    }
    return List.copyOf(years);
  }

  private static Optional<String> latestYear(
      MongoOperations mongo, String collection, String council, Criteria meant, String before) {
    var earlier = where(COUNCIL).is(council).and(PLACE).lt(before);
    Query latest =
        new Query(
                meant.getCriteriaObject().isEmpty()
                    ? earlier
                    : new Criteria().andOperator(earlier, meant))
            .with(Sort.by(Sort.Direction.DESC, PLACE, ID))
            .limit(1);
    latest.fields().include(PLACE);
    return mongo.find(latest, Document.class, collection).stream()
        .findFirst()
        .map(view -> view.getString(PLACE).substring(0, YEAR));
  }
}
