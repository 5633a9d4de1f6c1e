package vn.hdnd.cuulong.platform.lists;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A place in a list: first what fits a search better, then the later day, then what was entered
 * later on that day.
 *
 * @param rank 0 for what fits a search best
 * @param key of {@link #key}
 */
public record Place(int rank, String key, String id) {

  /** Of one length, so that the order of the texts is the order of time. */
  private static final DateTimeFormatter ENTERED =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private static final char FIRST_RANK = 'a';
  private static final char LAST_RANK = 'z';

  /** The key that a view keeps, by which its list is sorted. */
  public static String key(LocalDate day, Instant entered) {
    return day + " " + ENTERED.format(entered);
  }

  /** Reads {@link #sortKey()}; what is none stands for a place of the first rank. */
  public static Place of(String sortKey, String id) {
    char rank = sortKey.isEmpty() ? LAST_RANK : sortKey.charAt(0);
    return FIRST_RANK <= rank && rank <= LAST_RANK
        ? new Place(rank - FIRST_RANK, sortKey.substring(Math.min(1, sortKey.length())), id)
        : new Place(0, sortKey, id);
  }

  /** Rank and key as one text, for a cursor. */
  public String sortKey() {
    return (char) (FIRST_RANK + rank) + key;
  }
}
