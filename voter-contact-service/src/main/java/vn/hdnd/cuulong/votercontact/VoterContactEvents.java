package vn.hdnd.cuulong.votercontact;

import java.util.Map;
import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.votercontact.meetings.MeetingRecorded;
import vn.hdnd.cuulong.votercontact.opinions.OpinionRecorded;
import vn.hdnd.cuulong.votercontact.recommendations.RecommendationAnswered;
import vn.hdnd.cuulong.votercontact.recommendations.RecommendationConsolidated;
import vn.hdnd.cuulong.votercontact.recommendations.RecommendationForwarded;

/** The events that this service publishes; their contracts are the resources {@code contracts}. */
public final class VoterContactEvents {

  public static final String TOPIC = "hdnd.voter-contact.events.v1";

  private VoterContactEvents() {}

  public static EventCatalogue catalogue() {
    return EventCatalogue.of(
        "voter-contact",
        TOPIC,
        Map.of(
            MeetingRecorded.TYPE, MeetingRecorded.class,
            OpinionRecorded.TYPE, OpinionRecorded.class,
            RecommendationConsolidated.TYPE, RecommendationConsolidated.class,
            RecommendationForwarded.TYPE, RecommendationForwarded.class,
            RecommendationAnswered.TYPE, RecommendationAnswered.class));
  }
}
