package vn.hdnd.cuulong.votercontact.recommendations;

import java.time.LocalDate;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.votercontact.opinions.WorkField;

/**
 * Opinions were consolidated into one recommendation.
 *
 * @param opinions the number of opinions
 */
public record RecommendationConsolidated(
    String recommendationId, WorkField field, Level level, LocalDate consolidatedOn, int opinions)
    implements DomainEvent {

  public static final String TYPE = "vn.hdnd.voter-contact.recommendation-consolidated.v1";
}
