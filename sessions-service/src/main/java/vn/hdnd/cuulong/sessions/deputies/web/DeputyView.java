package vn.hdnd.cuulong.sessions.deputies.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.sessions.deputies.DeputyRow;
import vn.hdnd.cuulong.sessions.deputies.DeputyState;

@Schema(name = "DeputyView", description = "A deputy in a list.")
record DeputyView(
    String id,
    String termId,
    String name,
    @Schema(description = "Deputy group.") @Nullable String group,
    @Schema(description = "Constituency.") @Nullable String constituency,
    @Schema(description = "First day of the mandate.") LocalDate since,
    @Schema(description = "The latest recorded state.") DeputyState state) {

  static DeputyView of(Line<DeputyRow> line) {
    DeputyRow row = line.shown();
    return new DeputyView(
        line.id(),
        row.termId().value(),
        row.name(),
        row.group(),
        row.constituency(),
        row.since(),
        row.state());
  }
}
