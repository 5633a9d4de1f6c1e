package vn.hdnd.cuulong.regional.conferences;

import java.time.LocalDate;
import java.util.List;
import vn.hdnd.cuulong.platform.text.IdentityKey;

/**
 * Which conference it is.
 *
 * @param ordinal which one of its term, from 1
 * @param term such as {@code 2021-2026}; the count begins anew with each
 * @param host id of the council
 * @param from first day
 * @param to last day
 * @param subEvents what is held beside it, such as a seminar of the offices
 */
public record Edition(
    String title,
    int ordinal,
    String term,
    String host,
    LocalDate from,
    LocalDate to,
    String theme,
    List<String> subEvents) {

  public Edition {
    subEvents = List.copyOf(subEvents);
  }

  /** The name that only one edition can have, however its term is typed. */
  String claim() {
    return "lần thứ " + ordinal + ", nhiệm kỳ " + IdentityKey.of(term);
  }
}
