package vn.hdnd.cuulong.sessions.lists.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import vn.hdnd.cuulong.sessions.lists.TermItem;

/** A term as the list shows it. */
@Schema(name = "TermItem")
record TermLine(
    String id,
    @Schema(description = "The term's number as the council writes it.", example = "X") String term,
    @Schema(description = "First day of the term.") LocalDate startsOn,
    @Schema(description = "Deputies in office by the day from which it holds, oldest first.")
        List<TermItem.Deputies> deputies) {

  static TermLine of(TermItem item) {
    return new TermLine(item.id(), item.term(), item.startsOn(), item.deputies());
  }
}
