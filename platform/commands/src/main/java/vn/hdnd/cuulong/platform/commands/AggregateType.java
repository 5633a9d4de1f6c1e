package vn.hdnd.cuulong.platform.commands;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.lists.RowForm;
import vn.hdnd.cuulong.platform.stored.Stored;
import vn.hdnd.cuulong.platform.stored.StoredForm;
import vn.hdnd.cuulong.platform.stored.Upcaster;

/**
 * The write path's description of one kind of aggregate.
 *
 * @param name singular, kebab case; part of the derived ids
 * @param collection the collection of its documents
 * @param form the record of its state and the number of its format; components are records, enums,
 *     dates, strings, numbers, lists and maps of these, never polymorphic
 * @param claims names that only one aggregate of this type may hold at a time, such as a document
 *     number; enforced by a unique index
 * @param crossCouncil whether people of other councils may act on it; otherwise an aggregate of
 *     another council is treated as absent
 * @param openTo whether the sender of a command may know of the aggregate at all; for others of its
 *     council it is treated as absent
 * @param rows its line in a list; null if no list shows it
 * @param published whether its commands leave events. Those of an unpublished aggregate leave none,
 *     so nothing of it is on a topic or in the journal; whatever has to be kept of its past is part
 *     of its state
 */
public record AggregateType<S>(
    String name,
    String collection,
    StoredForm<S> form,
    Function<S, Set<String>> claims,
    boolean crossCouncil,
    BiPredicate<S, CommandContext> openTo,
    @Nullable RowForm<S, ?> rows,
    boolean published)
    implements Stored {

  public static <S> AggregateType<S> of(String name, String collection, Class<S> state) {
    return new AggregateType<>(
        name,
        collection,
        StoredForm.first(state),
        any -> Set.of(),
        false,
        (any, who) -> true,
        null,
        true);
  }

  /**
   * Returns this type with a new format of its state.
   *
   * @param format its number, one more than that of the previous format
   * @param upcaster converts the previous format to this one
   */
  public AggregateType<S> inFormat(int format, Upcaster upcaster) {
    return new AggregateType<>(
        name,
        collection,
        form.then(format, upcaster),
        claims,
        crossCouncil,
        openTo,
        rows,
        published);
  }

  public AggregateType<S> claiming(Function<S, Set<String>> names) {
    return new AggregateType<>(
        name, collection, form, names, crossCouncil, openTo, rows, published);
  }

  public AggregateType<S> acrossCouncils() {
    return new AggregateType<>(name, collection, form, claims, true, openTo, rows, published);
  }

  public AggregateType<S> openTo(BiPredicate<S, CommandContext> rule) {
    return new AggregateType<>(name, collection, form, claims, crossCouncil, rule, rows, published);
  }

  public AggregateType<S> listed(RowForm<S, ?> row) {
    return new AggregateType<>(
        name, collection, form, claims, crossCouncil, openTo, row, published);
  }

  /** Returns this type without events; see {@link #published}. */
  public AggregateType<S> unpublished() {
    return new AggregateType<>(name, collection, form, claims, crossCouncil, openTo, rows, false);
  }

  @Override
  public Optional<StoredRow> row() {
    return Optional.ofNullable(rows).map(each -> new StoredRow(each.format(), each.shown()));
  }
}
