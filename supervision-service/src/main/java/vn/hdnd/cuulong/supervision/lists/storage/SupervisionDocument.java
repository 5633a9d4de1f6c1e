package vn.hdnd.cuulong.supervision.lists.storage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.supervision.conduct.SupervisionForm;
import vn.hdnd.cuulong.supervision.conduct.SupervisionStatus;
import vn.hdnd.cuulong.supervision.conduct.SupervisionSubject;
import vn.hdnd.cuulong.supervision.lists.RecommendationItem;
import vn.hdnd.cuulong.supervision.lists.SupervisionItem;

/**
 * A supervision as its view document holds it.
 *
 * @param recommendations by their numbers; absent before the conclusion
 */
record SupervisionDocument(
    String id,
    String title,
    SupervisionForm form,
    SupervisionSubject subject,
    @Nullable String subjectName,
    LocalDate openedOn,
    @Nullable LocalDate concludedOn,
    SupervisionStatus status,
    List<String> supervisedBodies,
    @Nullable Map<String, RecommendationItem> recommendations) {

  SupervisionItem item() {
    return new SupervisionItem(
        id,
        title,
        form,
        subject,
        subjectName,
        openedOn,
        concludedOn,
        status,
        supervisedBodies,
        recommendations == null
            ? List.of()
            : recommendations.values().stream()
                .sorted(Comparator.comparingInt(RecommendationItem::n))
                .toList());
  }
}
