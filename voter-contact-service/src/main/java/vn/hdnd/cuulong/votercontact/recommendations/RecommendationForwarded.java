package vn.hdnd.cuulong.votercontact.recommendations;

import java.time.LocalDate;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.votercontact.opinions.WorkField;

/** A recommendation was forwarded to the competent agency. */
public record RecommendationForwarded(
    String recommendationId,
    WorkField field,
    Level level,
    LocalDate consolidatedOn,
    LocalDate forwardedOn,
    String toAgency)
    implements DomainEvent {

  public static final String TYPE = "vn.hdnd.voter-contact.recommendation-forwarded.v1";
}
