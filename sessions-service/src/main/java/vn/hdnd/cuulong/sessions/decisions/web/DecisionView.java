package vn.hdnd.cuulong.sessions.decisions.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.sessions.decisions.DecisionGround;
import vn.hdnd.cuulong.sessions.decisions.DecisionRow;
import vn.hdnd.cuulong.sessions.decisions.DecisionStatus;
import vn.hdnd.cuulong.sessions.decisions.UrgentField;

@Schema(
    name = "DecisionView",
    description = "A decision in a list; where and when it was reported is null before.")
record DecisionView(
    String id,
    String number,
    LocalDate day,
    DecisionGround ground,
    @Nullable UrgentField field,
    String title,
    DecisionStatus status,
    @Nullable String sessionId,
    @Nullable LocalDate reportedOn) {

  static DecisionView of(Line<DecisionRow> line) {
    DecisionRow row = line.shown();
    return new DecisionView(
        line.id(),
        row.number(),
        row.day(),
        row.ground(),
        row.field(),
        row.title(),
        row.status(),
        row.sessionId() == null ? null : row.sessionId().value(),
        row.reportedOn());
  }
}
