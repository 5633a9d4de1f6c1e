package vn.hdnd.cuulong.sessions.term.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.sessions.term.DeputyCount;
import vn.hdnd.cuulong.sessions.term.TermRow;

@Schema(name = "TermView", description = "A term in a list.")
record TermView(
    String id,
    @Schema(description = "The term's number as the council writes it.", example = "X") String term,
    @Schema(description = "First day of the term.") LocalDate startsOn,
    @Schema(description = "Deputies in office by the day from which it holds, oldest first.")
        List<DeputyCount> deputies) {

  static TermView of(Line<TermRow> line) {
    TermRow row = line.shown();
    return new TermView(line.id(), row.term(), row.startsOn(), row.deputies());
  }
}
