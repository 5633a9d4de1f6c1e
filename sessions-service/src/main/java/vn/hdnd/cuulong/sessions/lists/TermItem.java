package vn.hdnd.cuulong.sessions.lists;

import java.time.LocalDate;
import java.util.List;

/** A term in the list of terms. */
public record TermItem(String id, String term, LocalDate startsOn, List<Deputies> deputies) {

  public TermItem {
    deputies = List.copyOf(deputies);
  }

  /** How many deputies are in office from a day on. */
  public record Deputies(LocalDate from, int inOffice) {}
}
