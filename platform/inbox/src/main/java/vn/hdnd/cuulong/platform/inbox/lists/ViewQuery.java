package vn.hdnd.cuulong.platform.inbox.lists;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.json.JsonMapper;

/** A query over view documents of one council, sorted by day and id, both descending. */
public final class ViewQuery {

  public static final String ID = "_id";
  public static final String COUNCIL = "council";
  public static final String DAY = "day";

  private static final JsonMapper JSON = JsonMapper.shared();

  private final List<Criteria> criteria = new ArrayList<>();

  private ViewQuery(String council) {
    criteria.add(where(COUNCIL).is(council));
  }

  public static ViewQuery of(String council) {
    return new ViewQuery(council);
  }

  /** The index in the order of such a list. */
  public static Index order() {
    return new Index()
        .on(COUNCIL, Sort.Direction.ASC)
        .on(DAY, Sort.Direction.DESC)
        .on(ID, Sort.Direction.DESC);
  }

  /** Only those with this value, or all if it is null. */
  public ViewQuery equal(String field, @Nullable Object value) {
    if (value != null) {
      criteria.add(where(field).is(value instanceof Enum<?> constant ? constant.name() : value));
    }
    return this;
  }

  /** Only those of this year, or all if it is null. */
  public ViewQuery year(@Nullable Integer year) {
    if (year != null) {
      // Days are kept as ISO texts, so their order is the order of time.
      criteria.add(where(DAY).gte("%04d-01-01".formatted(year)).lte("%04d-12-31".formatted(year)));
    }
    return this;
  }

  /**
   * Only those whose folded key holds all of these.
   *
   * @param texts each a literal text and a regular expression at once
   */
  public ViewQuery holding(String field, List<String> texts) {
    texts.forEach(text -> criteria.add(where(field).regex(text)));
    return this;
  }

  /** The documents in this part of the list. */
  public List<Document> find(MongoOperations mongo, String collection, Window window) {
    var all = new ArrayList<>(criteria);
    @Nullable Place after = window.after();
    if (after != null) {
      // Said twice: of the alternative alone an index does not learn where to begin.
      all.addFirst(where(DAY).lte(after.day()));
      all.add(
          new Criteria()
              .orOperator(
                  where(DAY).lt(after.day()), where(DAY).is(after.day()).and(ID).lt(after.id())));
    }
    Query query =
        new Query(new Criteria().andOperator(all))
            .with(Sort.by(Sort.Direction.DESC, DAY, ID))
            .limit(window.size());
    return mongo.find(query, Document.class, collection);
  }

  /** The same, each document read as a record; its {@code _id} is the record's {@code id}. */
  public <T> List<T> find(MongoOperations mongo, String collection, Window window, Class<T> type) {
    return find(mongo, collection, window).stream().map(document -> read(document, type)).toList();
  }

  private static <T> T read(Document document, Class<T> type) {
    document.append("id", document.remove(ID));
    return JSON.readValue(document.toJson(), type);
  }
}
