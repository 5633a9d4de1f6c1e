package vn.hdnd.cuulong.platform.inbox.lists;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Place;
import vn.hdnd.cuulong.platform.lists.Window;
import vn.hdnd.cuulong.platform.lists.search.SearchQuery;
import vn.hdnd.cuulong.platform.lists.search.SearchText;
import vn.hdnd.cuulong.platform.store.indexes.DeclaredIndex;

/**
 * A query over view documents: the latest day first, within a day what was entered last.
 *
 * <p>A search puts exact matches before the others. Each rank is a query of its own in the order of
 * the list, and a page goes on to the next rank when one ends; a place says in which rank it is.
 * Exact numbers are read from an index; for exact marks and for the rest, a page reads the
 * council's views from its place on until it is full, so a search with marks reads them twice at
 * most.
 */
public final class ViewQuery {

  public static final String ID = "_id";
  public static final String COUNCIL = "council";

  /** Where a view keeps {@link Place#key}. */
  public static final String PLACE = "order";

  private static final JsonMapper JSON = JsonMapper.shared();

  private final List<Criteria> criteria = new ArrayList<>();
  private final List<Criteria> exact = new ArrayList<>();
  private boolean findsNothing;

  private ViewQuery() {}

  public static ViewQuery of(String council) {
    return all().only(where(COUNCIL).is(council));
  }

  /** Over the views of every council. */
  public static ViewQuery all() {
    return new ViewQuery();
  }

  /** The index in the order of a council's list. */
  public static DeclaredIndex order(String collection) {
    return placed(DeclaredIndex.on(collection).ascending(COUNCIL));
  }

  /** The index in the order of a list over all councils. */
  public static DeclaredIndex orderOfAll(String collection) {
    return placed(DeclaredIndex.on(collection));
  }

  /** The index by which a council's exact numbers are found, in the order of its list. */
  public static DeclaredIndex numbers(String collection) {
    return placed(DeclaredIndex.on(collection).ascending(COUNCIL, SearchText.NUMBERS));
  }

  /** The index by which exact numbers are found over all councils. */
  public static DeclaredIndex numbersOfAll(String collection) {
    return placed(DeclaredIndex.on(collection).ascending(SearchText.NUMBERS));
  }

  private static DeclaredIndex placed(DeclaredIndex index) {
    return index.descending(PLACE, ID);
  }

  public ViewQuery only(Criteria wanted) {
    if (!wanted.getCriteriaObject().isEmpty()) {
      criteria.add(wanted);
    }
    return this;
  }

  /** Only those with this value, or all if it is null. */
  public ViewQuery equal(String field, @Nullable Object value) {
    return value == null
        ? this
        : only(where(field).is(value instanceof Enum<?> constant ? constant.name() : value));
  }

  /** Only those of this year, or all if it is null. */
  public ViewQuery year(@Nullable Integer year) {
    return year == null ? this : days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** Only those from a day to a day. */
  public ViewQuery days(LocalDate from, LocalDate to) {
    return only(where(PLACE).gte(from.toString()).lt(to.plusDays(1).toString()));
  }

  /** First what has exactly the number that was typed; for views that keep numbers. */
  public ViewQuery exactNumberFirst(@Nullable String typed) {
    SearchQuery.typed(typed)
        .map(SearchQuery::number)
        .ifPresent(number -> exact.add(where(SearchText.NUMBERS).is(number)));
    return this;
  }

  /** Only what is found by what was typed, exact marks first; all if nothing was typed. */
  public ViewQuery matching(@Nullable String typed) {
    SearchQuery.typed(typed).ifPresent(this::matching);
    return this;
  }

  private void matching(SearchQuery search) {
    findsNothing = search.beginnings().isEmpty();
    search.beginnings().forEach(text -> criteria.add(where(SearchText.WORDS).regex(text)));
    if (!search.marked().isEmpty()) {
      exact.add(
          new Criteria()
              .andOperator(
                  search.marked().stream()
                      .map(text -> where(SearchText.MARKED).regex(text))
                      .toList()));
    }
  }

  /** The documents in this part of the list. */
  public List<Listed<Document>> find(MongoOperations mongo, String collection, Window window) {
    List<Listed<Document>> found = new ArrayList<>();
    @Nullable Place after = window.after();
    int first = after == null ? 0 : Math.min(after.rank(), exact.size());
    for (int rank = first; rank <= exact.size() && !findsNothing; rank++) {
      int missing = window.size() - found.size();
      if (missing > 0) {
        Query query = query(rank, rank == first ? after : null).limit(missing);
        for (Document view : mongo.find(query, Document.class, collection)) {
          found.add(listed(view, rank));
        }
      }
    }
    return found;
  }

  /** The same, each document read as a record; its {@code _id} is the record's {@code id}. */
  public <T> List<Listed<T>> find(
      MongoOperations mongo, String collection, Window window, Class<T> type) {
    return find(mongo, collection, window).stream()
        .map(found -> found.<T>map(view -> read(view, type)))
        .toList();
  }

  private Query query(int rank, @Nullable Place after) {
    var all = new ArrayList<>(criteria);
    if (rank < exact.size()) {
      all.add(exact.get(rank));
    }
    if (rank > 0) {
      all.add(new Criteria().norOperator(exact.subList(0, rank)));
    }
    if (after != null) {
      // Said twice: of the alternative alone an index does not learn where to begin.
      all.addFirst(where(PLACE).lte(after.key()));
      all.add(
          new Criteria()
              .orOperator(
                  where(PLACE).lt(after.key()),
                  where(PLACE).is(after.key()).and(ID).lt(after.id())));
    }
    Query query = all.isEmpty() ? new Query() : new Query(new Criteria().andOperator(all));
    query.fields().exclude(SearchText.FIELD);
    return query.with(Sort.by(Sort.Direction.DESC, PLACE, ID));
  }

  private static Listed<Document> listed(Document view, int rank) {
    return new Listed<>(view, new Place(rank, view.get(PLACE, ""), view.getString(ID)));
  }

  private static <T> T read(Document document, Class<T> type) {
    document.append("id", document.remove(ID));
    return JSON.readValue(document.toJson(), type);
  }
}
