package vn.hdnd.cuulong.supervision.conduct;

import java.time.LocalDate;
import vn.hdnd.cuulong.platform.events.DomainEvent;

/**
 * The office verified an answer.
 *
 * @param recommendation its number within the supervision
 */
public record RecommendationVerified(
    String supervisionId,
    int recommendation,
    String agency,
    LocalDate madeOn,
    LocalDate verifiedOn,
    VerificationResult result)
    implements DomainEvent {

  public static final String TYPE = "vn.hdnd.supervision.recommendation-verified.v1";
}
