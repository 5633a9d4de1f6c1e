package vn.hdnd.cuulong.votercontact.recommendations;

import java.time.LocalDate;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.votercontact.opinions.WorkField;

/** The agency answered a recommendation, possibly again after a result under study. */
public record RecommendationAnswered(
    String recommendationId,
    WorkField field,
    Level level,
    LocalDate consolidatedOn,
    LocalDate forwardedOn,
    LocalDate answeredOn,
    ResultKind result)
    implements DomainEvent {

  public static final String TYPE = "vn.hdnd.voter-contact.recommendation-answered.v1";
}
