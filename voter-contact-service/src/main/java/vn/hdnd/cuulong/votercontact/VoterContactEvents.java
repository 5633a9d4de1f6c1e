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
  public static final String MEETING_RECORDED = "vn.hdnd.voter-contact.meeting-recorded.v1";
  public static final String OPINION_RECORDED = "vn.hdnd.voter-contact.opinion-recorded.v1";
  public static final String CONSOLIDATED = "vn.hdnd.voter-contact.recommendation-consolidated.v1";
  public static final String FORWARDED = "vn.hdnd.voter-contact.recommendation-forwarded.v1";
  public static final String ANSWERED = "vn.hdnd.voter-contact.recommendation-answered.v1";

  private VoterContactEvents() {}

  public static EventCatalogue catalogue() {
    return EventCatalogue.of(
        "voter-contact",
        TOPIC,
        Map.of(
            MEETING_RECORDED, MeetingRecorded.class,
            OPINION_RECORDED, OpinionRecorded.class,
            CONSOLIDATED, RecommendationConsolidated.class,
            FORWARDED, RecommendationForwarded.class,
            ANSWERED, RecommendationAnswered.class));
  }
}
