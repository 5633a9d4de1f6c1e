package vn.hdnd.cuulong.platform.web.paging;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The requested part of a list. Declare it as a controller parameter to receive it from {@code
 * after} and {@code limit}.
 */
public record PageRequest(@Nullable Cursor after, int limit) {

  public static final String AFTER = "after";
  public static final String LIMIT = "limit";
  public static final int DEFAULT_LIMIT = 50;
  public static final int MAX_LIMIT = 200;

  public PageRequest {
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException("a page has 1 to " + MAX_LIMIT + " items");
    }
  }

  /** Returns the last item of the previous page, if this is not the first page. */
  public Optional<Cursor> start() {
    return Optional.ofNullable(after);
  }

  /** Returns how many items to fetch to know whether another page follows. */
  public int fetch() {
    return limit + 1;
  }
}
