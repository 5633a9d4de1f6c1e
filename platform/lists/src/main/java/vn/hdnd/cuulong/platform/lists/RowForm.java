package vn.hdnd.cuulong.platform.lists;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.hdnd.cuulong.platform.lists.search.SearchText;
import vn.hdnd.cuulong.platform.store.indexes.DeclaredIndex;

/**
 * How the rows of one kind of aggregate are made and kept.
 *
 * @param format grows with every change of what a row holds; rows of an earlier format are made
 *     anew
 * @param shown the record of {@link Row#shown}
 * @param of makes the row of a state and of when the aggregate was begun
 * @param allCouncils whether the list goes over the aggregates of all councils
 * @param numbers whether the list is searched for exact numbers
 * @param <S> the aggregate's state
 * @param <R> what a line shows
 */
public record RowForm<S, R extends Record>(
    int format,
    Class<R> shown,
    BiFunction<S, Instant, Row<R>> of,
    boolean allCouncils,
    boolean numbers) {

  /** A list of one council, searched for exact numbers too. */
  public RowForm(int format, Class<R> shown, BiFunction<S, Instant, Row<R>> of) {
    this(format, shown, of, false, true);
  }

  /** The same, of rows that follow from the state alone. */
  public RowForm(int format, Class<R> shown, Function<S, Row<R>> of) {
    this(format, shown, (state, entered) -> of.apply(state));
  }

  public RowForm<S, R> overAllCouncils() {
    return new RowForm<>(format, shown, of, true, numbers);
  }

  public RowForm<S, R> withoutNumbers() {
    return new RowForm<>(format, shown, of, allCouncils, false);
  }

  /** The indexes by which the list is read. */
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
