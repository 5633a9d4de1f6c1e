package vn.hdnd.cuulong.platform.web.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * A place in a sorted list: the sort key and the id of the last item seen. Callers treat it as an
 * opaque text.
 */
public record Cursor(String sortKey, String id) {

  /** The form of {@link #encoded()}; an empty text means the beginning. */
  public static final String PATTERN = "^[A-Za-z0-9_-]*$";

  private static final char SEPARATOR = '\0';

  public Cursor {
    if (sortKey.indexOf(SEPARATOR) >= 0) {
      throw new IllegalArgumentException("a sort key holds no NUL");
    }
  }

  public String encoded() {
    byte[] bytes = (sortKey + SEPARATOR + id).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Reads {@link #encoded()}; empty if it is not one. */
  public static Optional<Cursor> decoded(String text) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      int end = plain.indexOf(SEPARATOR);
      return end < 0
          ? Optional.empty()
          : Optional.of(new Cursor(plain.substring(0, end), plain.substring(end + 1)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
