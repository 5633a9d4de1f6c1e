package vn.hdnd.cuulong.supervision.lists;

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
    @Nullable String subjectName,
    LocalDate openedOn,
    @Nullable LocalDate concludedOn,
    SupervisionStatus status,
    List<String> supervisedBodies,
    List<RecommendationItem> recommendations) {

  public SupervisionItem {
    supervisedBodies = List.copyOf(supervisedBodies);
    recommendations = List.copyOf(recommendations);
  }
}
