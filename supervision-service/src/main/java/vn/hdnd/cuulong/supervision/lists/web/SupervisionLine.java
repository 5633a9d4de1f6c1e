package vn.hdnd.cuulong.supervision.lists.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.supervision.conduct.SupervisionForm;
import vn.hdnd.cuulong.supervision.conduct.SupervisionStatus;
import vn.hdnd.cuulong.supervision.conduct.SupervisionSubject;
import vn.hdnd.cuulong.supervision.lists.SupervisionItem;

/** A supervision as the list shows it. */
@Schema(name = "SupervisionItem")
record SupervisionLine(
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
        List<RecommendationLine> recommendations) {

  static SupervisionLine of(SupervisionItem item) {
    return new SupervisionLine(
        item.id(),
        item.title(),
        item.form(),
        item.subject(),
        item.subjectName(),
        item.openedOn(),
        item.concludedOn(),
        item.status(),
        item.supervisedBodies(),
        item.recommendations().stream().map(RecommendationLine::of).toList());
  }
}
