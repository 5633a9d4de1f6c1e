package vn.hdnd.cuulong.sessions.agenda.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.sessions.agenda.AgendaRow;
import vn.hdnd.cuulong.sessions.agenda.AgendaStage;

@Schema(name = "AgendaView", description = "An agenda in a list.")
record AgendaView(
    String id,
    String sessionId,
    AgendaStage stage,
    @Schema(description = "How many items stand.") int items,
    @Schema(description = "Their planned minutes.") int minutes,
    @Schema(description = "Number of the item that is dealt with now; null while there is none.")
        @Nullable String presentNumber,
    @Nullable String presentTitle) {

  static AgendaView of(Line<AgendaRow> line) {
    AgendaRow row = line.shown();
    return new AgendaView(
        line.id(),
        row.sessionId().value(),
        row.stage(),
        row.items(),
        row.minutes(),
        row.presentNumber(),
        row.presentTitle());
  }
}
