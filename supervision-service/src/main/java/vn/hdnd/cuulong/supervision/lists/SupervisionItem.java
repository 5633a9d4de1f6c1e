package vn.hdnd.cuulong.supervision.lists;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.supervision.conduct.SupervisionForm;
import vn.hdnd.cuulong.supervision.conduct.SupervisionStatus;
import vn.hdnd.cuulong.supervision.conduct.SupervisionSubject;

/** A supervision in the list. */
public record SupervisionItem(
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
        List<RecommendationItem> recommendations) {

  public SupervisionItem {
    supervisedBodies = List.copyOf(supervisedBodies);
    recommendations = List.copyOf(recommendations);
  }
}
