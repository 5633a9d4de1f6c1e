package vn.hdnd.cuulong.platform.lists;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A place in a list, ordered by the quality of the match, then by the later day, then by the later
 * entry on that day.
 *
 * @param rank 0 for the best match
 * @param key of {@link #key}
 */
public record Place(int rank, String key, String id) {

  /** A fixed length, so that the order of the texts is the order of time. */
  private static final DateTimeFormatter ENTERED =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private static final char FIRST_RANK = 'a';
  private static final char LAST_RANK = 'z';

  /** Returns the stored key by which a list is sorted. */
  public static String key(LocalDate day, Instant entered) {
    return day + " " + ENTERED.format(entered);
  }

  /** Reads {@link #sortKey()}; any other text is taken as the key of a place of the first rank. */
  public static Place of(String sortKey, String id) {
    char rank = sortKey.isEmpty() ? LAST_RANK : sortKey.charAt(0);
    return FIRST_RANK <= rank && rank <= LAST_RANK
        ? new Place(rank - FIRST_RANK, sortKey.substring(Math.min(1, sortKey.length())), id)
        : new Place(0, sortKey, id);
  }

  /** Returns rank and key as one text, for a cursor. */
  public String sortKey() {
    return (char) (FIRST_RANK + rank) + key;
  }
}
