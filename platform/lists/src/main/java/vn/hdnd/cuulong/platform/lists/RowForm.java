package vn.hdnd.cuulong.platform.lists;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.hdnd.cuulong.platform.lists.search.SearchText;
import vn.hdnd.cuulong.platform.store.indexes.DeclaredIndex;

/**
 * How the rows of one kind of aggregate are made and stored.
 *
 * @param format grows with every change of a row's content; rows of an earlier format are rewritten
 * @param shown the record of {@link Row#shown}
 * @param of makes the row from the state and the time of the aggregate's creation
 * @param allCouncils whether the list covers the aggregates of all councils
 * @param numbers whether the list is searched for exact numbers
 * @param <S> the aggregate's state
 * @param <R> the values that a line shows
 */
public record RowForm<S, R extends Record>(
    int format,
    Class<R> shown,
    BiFunction<S, Instant, Row<R>> of,
    boolean allCouncils,
    boolean numbers) {

  /** A list of one council that can also be searched for exact numbers. */
  public RowForm(int format, Class<R> shown, BiFunction<S, Instant, Row<R>> of) {
    this(format, shown, of, false, true);
  }

  /** The same for rows that follow from the state alone. */
  public RowForm(int format, Class<R> shown, Function<S, Row<R>> of) {
    this(format, shown, (state, entered) -> of.apply(state));
  }

  public RowForm<S, R> overAllCouncils() {
    return new RowForm<>(format, shown, of, true, numbers);
  }

  public RowForm<S, R> withoutNumbers() {
    return new RowForm<>(format, shown, of, allCouncils, false);
  }

  /** Returns the indexes that the list needs. */
  public List<DeclaredIndex> indexes(String collection) {
    DeclaredIndex begin = DeclaredIndex.on(collection);
    DeclaredIndex chosen = allCouncils ? begin : begin.ascending(RowFields.COUNCIL);
    var indexes = new ArrayList<DeclaredIndex>();
    indexes.add(placed(chosen));
    if (numbers) {
      indexes.add(placed(chosen.ascending(RowFields.ROW + '.' + SearchText.NUMBERS)));
    }
    return List.copyOf(indexes);
  }

  private static DeclaredIndex placed(DeclaredIndex index) {
    return index.descending(RowFields.ORDER, RowFields.ID);
  }
}
