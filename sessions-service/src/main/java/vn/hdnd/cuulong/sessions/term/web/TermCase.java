package vn.hdnd.cuulong.sessions.term.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.web.action.ActionView;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;
import vn.hdnd.cuulong.sessions.term.DeputyCount;
import vn.hdnd.cuulong.sessions.term.TermAction;

@Schema(name = "TermCase", description = "A term with the deputies in office.")
record TermCase(
    String id,
    @Schema(description = "The term's number as the council writes it.", example = "X") String term,
    LocalDate startsOn,
    @Schema(description = "Deputies in office today; null before the term begins.")
        @Nullable Integer deputiesInOffice,
    @Schema(description = "Deputies in office by the day from which it holds, oldest first.")
        List<DeputyCount> deputies,
    @Schema(description = "For If-Match.") long version,
    List<ActionView<TermAction>> actions) {

  static TermCase of(
      Versioned<CouncilTerm> found, LocalDate today, List<ActionView<TermAction>> actions) {
    CouncilTerm term = found.state();
    return new TermCase(
        found.id().value(),
        term.term(),
        term.startsOn(),
        term.inOfficeOn(today).orElse(null),
        term.deputies(),
        found.version(),
        actions);
  }
}
