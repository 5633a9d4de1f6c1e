package vn.hdnd.cuulong.regional.conferences;

import java.time.LocalDate;
import java.util.List;
import vn.hdnd.cuulong.platform.text.IdentityKey;

/**
 * The identity and dates of a conference.
 *
 * @param ordinal its number within the term, from 1
 * @param term such as {@code 2021-2026}; the numbers start again with each term
 * @param host id of the council
 * @param from first day
 * @param to last day
 * @param subEvents side events, such as a seminar of the offices
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

  /** Returns the edition's unique name, the same for any spelling of the term. */
  String claim() {
    return "lần thứ " + ordinal + ", nhiệm kỳ " + IdentityKey.of(term);
  }
}
