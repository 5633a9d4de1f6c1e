package vn.hdnd.cuulong.votercontact.recommendations;

import java.time.LocalDate;
import java.util.List;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.votercontact.opinions.Opinion;
import vn.hdnd.cuulong.votercontact.opinions.WorkField;

/** The data of the consolidation; it never changes. */
public record Consolidation(
    String text,
    WorkField field,
    Level level,
    List<AggregateId<Opinion>> opinionIds,
    LocalDate consolidatedOn) {

  public Consolidation {
    opinionIds = List.copyOf(opinionIds);
  }
}
