package vn.hdnd.cuulong.votercontact;

import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.votercontact.meetings.MeetingEvent;
import vn.hdnd.cuulong.votercontact.opinions.OpinionEvent;
import vn.hdnd.cuulong.votercontact.recommendations.RecommendationEvent;

/** The topic of this service's events, and what stands on it. */
public final class VoterContactEvents {

  public static final String TOPIC = "hdnd.voter-contact.events.v1";

  private VoterContactEvents() {}

  public static EventCatalogue catalogue() {
    return EventCatalogue.of(
        "voter-contact", TOPIC, MeetingEvent.class, OpinionEvent.class, RecommendationEvent.class);
  }
}
