package vn.hdnd.cuulong.platform.web.paging;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted. Declare it as a controller parameter to receive it from {@code
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

  /** The last item of the page before, if this is not the first. */
  public Optional<Cursor> start() {
    return Optional.ofNullable(after);
  }

  /** How many items to fetch to know whether another page follows. */
  public int fetch() {
    return limit + 1;
  }
}
