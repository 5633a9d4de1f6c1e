package vn.hdnd.cuulong.votercontact.recommendations;

import java.time.LocalDate;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.events.EventName;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.votercontact.opinions.WorkField;

/** A fact about a recommendation of voters. */
public sealed interface RecommendationEvent extends DomainEvent {

  /**
   * Opinions were consolidated into one recommendation.
   *
   * @param opinions the number of opinions
   */
  @EventName("vn.hdnd.voter-contact.recommendation-consolidated.v1")
  record RecommendationConsolidated(
      AggregateId<Recommendation> recommendationId,
      WorkField field,
      Level level,
      LocalDate consolidatedOn,
      int opinions)
      implements RecommendationEvent {}

  /** A recommendation was forwarded to the competent agency. */
  @EventName("vn.hdnd.voter-contact.recommendation-forwarded.v1")
  record RecommendationForwarded(
      AggregateId<Recommendation> recommendationId,
      WorkField field,
      Level level,
      LocalDate consolidatedOn,
      LocalDate forwardedOn,
      String toAgency)
      implements RecommendationEvent {}

  /** The agency answered a recommendation, possibly again after a result under study. */
  @EventName("vn.hdnd.voter-contact.recommendation-answered.v1")
  record RecommendationAnswered(
      AggregateId<Recommendation> recommendationId,
      WorkField field,
      Level level,
      LocalDate consolidatedOn,
      LocalDate forwardedOn,
      LocalDate answeredOn,
      ResultKind result)
      implements RecommendationEvent {}
}
