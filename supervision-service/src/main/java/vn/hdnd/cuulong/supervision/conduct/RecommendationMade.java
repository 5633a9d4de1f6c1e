package vn.hdnd.cuulong.supervision.conduct;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.DomainEvent;

/**
 * A conclusion gave an agency a task.
 *
 * @param recommendation its number within the supervision
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecommendationMade(
    String supervisionId,
    int recommendation,
    String agency,
    String text,
    LocalDate madeOn,
    @Nullable LocalDate dueOn)
    implements DomainEvent {

  public static final String TYPE = "vn.hdnd.supervision.recommendation-made.v1";

  static RecommendationMade of(String supervisionId, Recommendation made) {
    return new RecommendationMade(
        supervisionId, made.n(), made.agency(), made.text(), made.madeOn(), made.dueOn());
  }
}
