package vn.hdnd.cuulong.platform.web.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Place;
import vn.hdnd.cuulong.platform.lists.Window;

/**
 * One page of a list, from which the {@code Link} header is derived.
 *
 * @param next cursor of the next page, null on the last
 */
public record Page<T>(List<T> items, @Nullable String next) {

  public Page {
    items = List.copyOf(items);
  }

  /**
   * Creates a page from the fetched items.
   *
   * @param fetched up to {@link PageRequest#fetch()} items in the list's order
   * @param cursor the place of an item
   */
  public static <T> Page<T> of(List<T> fetched, PageRequest request, Function<T, Cursor> cursor) {
    if (fetched.size() <= request.limit()) {
      return new Page<>(fetched, null);
    }
    List<T> items = fetched.subList(0, request.limit());
    return new Page<>(items, cursor.apply(items.getLast()).encoded());
  }

  /**
   * Returns the requested page of a list of rows.
   *
   * @param list reads a part of the list
   */
  public static <T> Page<T> of(PageRequest request, Function<Window, List<Listed<T>>> list) {
    @Nullable Place after =
        request.start().map(last -> Place.of(last.sortKey(), last.id())).orElse(null);
    return of(
            list.apply(new Window(after, request.fetch())),
            request,
            last -> new Cursor(last.place().sortKey(), last.place().id()))
        .map(Listed::item);
  }

  public <R> Page<R> map(Function<? super T, ? extends R> view) {
    return new Page<>(items.stream().<R>map(view).toList(), next);
  }
}
