package vn.hdnd.cuulong.sessions.opinions.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.sessions.opinions.ConsultationRow;
import vn.hdnd.cuulong.sessions.opinions.ConsultationStage;
import vn.hdnd.cuulong.sessions.opinions.OpinionTally;

@Schema(
    name = "ConsultationView",
    description = "A consultation in a list; its tally is null before the count.")
record ConsultationView(
    String id,
    String termId,
    String title,
    LocalDate askedOn,
    Instant deadline,
    ConsultationStage stage,
    @Schema(description = "Deputies who were asked.") int asked,
    @Nullable OpinionTally tally) {

  static ConsultationView of(Line<ConsultationRow> line) {
    ConsultationRow row = line.shown();
    return new ConsultationView(
        line.id(),
        row.termId().value(),
        row.title(),
        row.askedOn(),
        row.deadline(),
        row.stage(),
        row.asked(),
        row.tally());
  }
}
