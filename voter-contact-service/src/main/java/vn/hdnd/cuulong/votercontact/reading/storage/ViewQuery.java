package vn.hdnd.cuulong.votercontact.reading.storage;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import vn.hdnd.cuulong.platform.web.search.FoldedText;
import vn.hdnd.cuulong.votercontact.reading.Window;

/** One stretch of a list: a council's views, filtered, newest first by day and then by id. */
final class ViewQuery {

  static final String ID = "_id";
  static final String COUNCIL = "council";
  static final String DAY = "day";

  private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, DAY, ID);

  private final List<Criteria> wanted = new ArrayList<>();

  ViewQuery(String council) {
    wanted.add(where(COUNCIL).is(council));
  }

  ViewQuery year(@Nullable Integer year) {
    if (year != null) {
      wanted.add(where(DAY).gte(year + "-01-01").lte(year + "-12-31"));
    }
    return this;
  }

  ViewQuery is(String field, @Nullable Object value) {
    if (value != null) {
      wanted.add(where(field).is(value instanceof Enum<?> each ? each.name() : value));
    }
    return this;
  }

  ViewQuery words(@Nullable String q) {
    if (q != null) {
      FoldedText.beginnings(q).forEach(word -> wanted.add(where("folded").regex(word)));
    }
    return this;
  }

  Query of(Window window) {
    var last = window.after();
    if (last != null) {
      wanted.add(
          new Criteria()
              .orOperator(
                  where(DAY).lt(last.day()), where(DAY).is(last.day()).and(ID).lt(last.id())));
    }
    return new Query(new Criteria().andOperator(wanted)).with(NEWEST_FIRST).limit(window.size());
  }
}
