package vn.hdnd.cuulong.supervision.lists.storage;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.platform.web.search.FoldedText;
import vn.hdnd.cuulong.supervision.lists.Place;
import vn.hdnd.cuulong.supervision.lists.Window;

/** A query over view documents of one council, sorted by day and id, both descending. */
final class ViewQuery {

  static final String ID = "_id";
  static final String COUNCIL = "council";
  static final String DAY = "day";
  private static final String SEARCH = "search";

  private static final JsonMapper JSON = JsonMapper.shared();

  private final List<Criteria> criteria = new ArrayList<>();
  private int size;

  private ViewQuery(String council) {
    criteria.add(where(COUNCIL).is(council));
  }

  static ViewQuery of(String council) {
    return new ViewQuery(council);
  }

  ViewQuery equal(String field, @Nullable Object value) {
    if (value != null) {
      criteria.add(where(field).is(value instanceof Enum<?> constant ? constant.name() : value));
    }
    return this;
  }

  /** Days are kept as ISO texts, so their order is the order of time. */
  ViewQuery year(@Nullable Integer year) {
    if (year != null) {
      criteria.add(where(DAY).gte("%04d-01-01".formatted(year)).lte("%04d-12-31".formatted(year)));
    }
    return this;
  }

  /** Every word of the text begins a word of the folded key. */
  ViewQuery text(@Nullable String text) {
    if (text != null) {
      FoldedText.beginnings(text).forEach(word -> criteria.add(where(SEARCH).regex(word)));
    }
    return this;
  }

  ViewQuery window(Window window) {
    size = window.size();
    @Nullable Place after = window.after();
    if (after != null) {
      criteria.add(
          new Criteria()
              .orOperator(
                  where(DAY).lt(after.day()), where(DAY).is(after.day()).and(ID).lt(after.id())));
    }
    return this;
  }

  <T> List<T> find(MongoOperations mongo, String collection, Class<T> type) {
    Query query =
        new Query(new Criteria().andOperator(criteria))
            .with(Sort.by(Sort.Direction.DESC, DAY, ID))
            .limit(size);
    return mongo.find(query, Document.class, collection).stream()
        .map(document -> read(document, type))
        .toList();
  }

  private static <T> T read(Document document, Class<T> type) {
    document.append("id", document.remove(ID));
    return JSON.readValue(document.toJson(), type);
  }
}
