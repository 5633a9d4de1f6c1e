package vn.hdnd.cuulong.votercontact.recommendations;

import java.time.LocalDate;
import java.util.List;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.votercontact.opinions.Opinion;
import vn.hdnd.cuulong.votercontact.opinions.WorkField;

/**
 * Consolidate opinions into one recommendation.
 *
 * @param opinionIds the opinions that it represents, each once, at least one
 */
public record ConsolidateRecommendation(
    String text,
    WorkField field,
    Level level,
    List<AggregateId<Opinion>> opinionIds,
    LocalDate consolidatedOn) {

  public ConsolidateRecommendation {
    opinionIds = List.copyOf(opinionIds);
  }
}
