package vn.hdnd.cuulong.platform.lists;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import vn.hdnd.cuulong.platform.ids.Id;
import vn.hdnd.cuulong.platform.lists.search.SearchQuery;
import vn.hdnd.cuulong.platform.lists.search.SearchText;

/**
 * A query over rows, with the latest day first and, within a day, the latest entry first.
 *
 * <p>A search puts exact matches before the others. Each rank is a query of its own in the order of
 * the list, and a page goes on to the next rank when one ends; a place includes its rank. Exact
 * numbers are read from an index; for exact diacritics and for the rest, a page reads the council's
 * rows from its place on until it is full, so a search with diacritics reads them at most twice.
 */
public final class RowQuery<R extends Record> {

  private final MongoOperations mongo;
  private final String collection;
  private final Class<R> shown;
  private final List<Criteria> criteria = new ArrayList<>();
  private final List<Criteria> exact = new ArrayList<>();
  private boolean findsNothing;

  RowQuery(MongoOperations mongo, String collection, Class<R> shown) {
    this.mongo = mongo;
    this.collection = collection;
    this.shown = shown;
  }

  public RowQuery<R> only(Criteria wanted) {
    if (!wanted.getCriteriaObject().isEmpty()) {
      criteria.add(wanted);
    }
    return this;
  }

  /**
   * Keeps the rows that show this value, or all if it is null.
   *
   * @param component a component of the record that a line shows
   */
  public RowQuery<R> equal(String component, @Nullable Object value) {
    if (Arrays.stream(shown.getRecordComponents()).noneMatch(c -> c.getName().equals(component))) {
      throw new IllegalArgumentException(shown + " has no component " + component);
    }
    return value == null ? this : only(where(RowFields.shown(component)).is(stored(value)));
  }

  private static Object stored(Object value) {
    return switch (value) {
      case Enum<?> constant -> constant.name();
      case Id id -> id.value();
      default -> value;
    };
  }

  /** Keeps the rows of these aggregates. */
  public RowQuery<R> ids(Collection<String> wanted) {
    return only(where(RowFields.ID).in(wanted));
  }

  /** Keeps the rows of this year, or all if it is null. */
  public RowQuery<R> year(@Nullable Integer year) {
    return year == null ? this : days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** Keeps the rows from a day to a day. */
  public RowQuery<R> days(LocalDate from, LocalDate to) {
    return only(where(RowFields.ORDER).gte(from.toString()).lt(to.plusDays(1).toString()));
  }

  /** Puts rows with exactly the typed number first; for rows with numbers. */
  public RowQuery<R> exactNumberFirst(@Nullable String typed) {
    SearchQuery.typed(typed)
        .map(SearchQuery::number)
        .ifPresent(number -> exact.add(where(search(SearchText.NUMBERS)).is(number)));
    return this;
  }

  /**
   * Keeps the rows that match the typed text, exact diacritics first; keeps all if nothing was
   * typed.
   */
  public RowQuery<R> matching(@Nullable String typed) {
    SearchQuery.typed(typed).ifPresent(this::matching);
    return this;
  }

  private void matching(SearchQuery search) {
    findsNothing = search.beginnings().isEmpty();
    search.beginnings().forEach(text -> criteria.add(where(search(SearchText.WORDS)).regex(text)));
    if (!search.marked().isEmpty()) {
      exact.add(
          new Criteria()
              .andOperator(
                  search.marked().stream()
                      .map(text -> where(search(SearchText.MARKED)).regex(text))
                      .toList()));
    }
  }

  /** Returns the lines in this part of the list. */
  public List<Listed<Line<R>>> find(Window window) {
    List<Listed<Line<R>>> found = new ArrayList<>();
    @Nullable Place after = window.after();
    int first = after == null ? 0 : Math.min(after.rank(), exact.size());
    for (int rank = first; rank <= exact.size() && !findsNothing; rank++) {
      int missing = window.size() - found.size();
      if (missing > 0) {
        Query query = query(rank, rank == first ? after : null).limit(missing);
        for (Document document : mongo.find(query, Document.class, collection)) {
          found.add(listed(document, rank));
        }
      }
    }
    return found;
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
      // The bound is repeated here, because an index cannot take its start from the alternative
      // alone.
      all.addFirst(where(RowFields.ORDER).lte(after.key()));
      all.add(
          new Criteria()
              .orOperator(
                  where(RowFields.ORDER).lt(after.key()),
                  where(RowFields.ORDER).is(after.key()).and(RowFields.ID).lt(after.id())));
    }
    // Also excludes documents that have no row yet.
    all.add(where(RowFields.ORDER).gt(""));
    Query query = new Query(new Criteria().andOperator(all));
    query.fields().include(RowFields.COUNCIL, RowFields.VERSION, RowFields.ORDER, RowFields.SHOWN);
    return query.with(Sort.by(Sort.Direction.DESC, RowFields.ORDER, RowFields.ID));
  }

  private Listed<Line<R>> listed(Document document, int rank) {
    String order = RowFields.order(document);
    Line<R> line = RowFields.line(document, shown);
    return new Listed<>(line, new Place(rank, order, line.id()));
  }

  private static String search(String part) {
    return RowFields.ROW + '.' + part;
  }
}
