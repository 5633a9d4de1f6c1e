package vn.hdnd.cuulong.supervision.conduct.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.supervision.conduct.SupervisionForm;
import vn.hdnd.cuulong.supervision.conduct.SupervisionRow;
import vn.hdnd.cuulong.supervision.conduct.SupervisionStatus;
import vn.hdnd.cuulong.supervision.conduct.SupervisionSubject;

@Schema(name = "SupervisionView", description = "A supervision in a list.")
record SupervisionView(
    String id,
    String title,
    SupervisionForm form,
    SupervisionSubject subject,
    @Schema(description = "Which committee, group or deputy it is.") @Nullable String subjectName,
    LocalDate openedOn,
    @Nullable LocalDate concludedOn,
    SupervisionStatus status,
    List<String> supervisedBodies,
    @Schema(description = "By their numbers; empty before the conclusion.")
        List<RecommendationView> recommendations) {

  static SupervisionView of(Line<SupervisionRow> line) {
    SupervisionRow row = line.shown();
    return new SupervisionView(
        line.id(),
        row.title(),
        row.form(),
        row.subject(),
        row.subjectName(),
        row.openedOn(),
        row.concludedOn(),
        row.status(),
        row.supervisedBodies(),
        row.recommendations().stream().map(RecommendationView::of).toList());
  }
}
