package vn.hdnd.cuulong.supervision.conduct;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Command: open a supervision.
 *
 * @param subjectName the name of the committee, group or deputy
 * @param supervisedBodies the supervised bodies
 */
public record OpenSupervision(
    String title,
    SupervisionForm form,
    SupervisionSubject subject,
    @Nullable String subjectName,
    LocalDate openedOn,
    List<String> supervisedBodies) {

  public OpenSupervision {
    supervisedBodies = List.copyOf(supervisedBodies);
  }
}
