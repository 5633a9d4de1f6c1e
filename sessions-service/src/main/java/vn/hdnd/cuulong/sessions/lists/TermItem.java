package vn.hdnd.cuulong.sessions.lists;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** A term in the list of terms. */
public record TermItem(
    String id,
    @Schema(description = "The term's number as the council writes it.", example = "X") String term,
    @Schema(description = "First day of the term.") LocalDate startsOn,
    @Schema(description = "Deputies in office by the day from which it holds, oldest first.")
        List<Deputies> deputies) {

  public TermItem {
    deputies = List.copyOf(deputies);
  }

  /** How many deputies are in office from a day on. */
  @Schema(name = "DeputiesFrom")
  public record Deputies(LocalDate from, int inOffice) {}
}
