package vn.hdnd.cuulong.regional.conferences.storage;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.regional.conferences.ConferenceSummary;
import vn.hdnd.cuulong.regional.conferences.ConferenceViews;
import vn.hdnd.cuulong.regional.conferences.Edition;

/** Reads the list of conferences, the latest first. */
@Component
final class MongoConferenceViews implements ConferenceViews {

  private static final String ID = "_id";
  private static final String FROM = "from";

  private final MongoOperations mongo;

  MongoConferenceViews(MongoOperations mongo) {
    this.mongo = mongo;
    mongo
        .indexOps(COLLECTION)
        .createIndex(new Index(FROM, Sort.Direction.DESC).on(ID, Sort.Direction.DESC));
  }

  @Override
  public List<ConferenceSummary> list(@Nullable Place after, int atMost) {
    Criteria stretch = after == null ? new Criteria() : following(after);
    var query = new Query(stretch).with(Sort.by(Sort.Direction.DESC, FROM, ID)).limit(atMost);
    return mongo.find(query, Document.class, COLLECTION).stream()
        .map(MongoConferenceViews::summary)
        .toList();
  }

  private static Criteria following(Place last) {
    return new Criteria()
        .orOperator(where(FROM).lt(last.from()), where(FROM).is(last.from()).and(ID).lt(last.id()));
  }

  private static ConferenceSummary summary(Document view) {
    var edition =
        new Edition(
            view.getString("title"),
            number(view, "ordinal"),
            view.getString("term"),
            view.getString("host"),
            LocalDate.parse(view.getString(FROM)),
            LocalDate.parse(view.getString("to")),
            view.getString("theme"),
            view.getList("subEvents", String.class, List.of()));
    return new ConferenceSummary(
        view.getString(ID),
        edition,
        number(view, "papers"),
        number(view, "acceptedPapers"),
        view.get("applied", Number.class).longValue());
  }

  private static int number(Document view, String field) {
    return view.get(field, Number.class).intValue();
  }
}
