package vn.hdnd.cuulong.supervision;

import java.util.Map;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.supervision.conduct.RecommendationAnswered;
import vn.hdnd.cuulong.supervision.conduct.RecommendationMade;
import vn.hdnd.cuulong.supervision.conduct.RecommendationVerified;
import vn.hdnd.cuulong.supervision.conduct.SupervisionConcluded;
import vn.hdnd.cuulong.supervision.conduct.SupervisionOpened;

/** The events that this service publishes; their contracts are in {@code contracts/}. */
public final class SupervisionEvents {

  public static final String TOPIC = "hdnd.supervision.events.v1";

  private static final Map<String, Class<? extends DomainEvent>> TYPES =
      Map.of(
          SupervisionOpened.TYPE, SupervisionOpened.class,
          SupervisionConcluded.TYPE, SupervisionConcluded.class,
          RecommendationMade.TYPE, RecommendationMade.class,
          RecommendationAnswered.TYPE, RecommendationAnswered.class,
          RecommendationVerified.TYPE, RecommendationVerified.class);

  private SupervisionEvents() {}

  public static EventCatalogue catalogue() {
    return EventCatalogue.of("supervision", TOPIC, TYPES);
  }
}
