package vn.hdnd.cuulong.supervision.conduct;

import java.time.LocalDate;
import vn.hdnd.cuulong.platform.events.DomainEvent;

/**
 * An agency answered; the text stays in the service.
 *
 * @param recommendation its number within the supervision
 */
public record RecommendationAnswered(
    String supervisionId,
    int recommendation,
    String agency,
    LocalDate madeOn,
    LocalDate answeredOn,
    AnswerResult result)
    implements DomainEvent {

  public static final String TYPE = "vn.hdnd.supervision.recommendation-answered.v1";
}
