package vn.hdnd.cuulong.regional.conferences;

import java.util.Map;
import vn.hdnd.cuulong.platform.events.DomainEvent;

/** The names of this feature's events. */
public final class ConferenceEvents {

  public static final String ANNOUNCED = "vn.hdnd.regional.conference-announced.v1";
  public static final String PAPER_SUBMITTED = "vn.hdnd.regional.paper-submitted.v1";
  public static final String PAPER_ACCEPTED = "vn.hdnd.regional.paper-accepted.v1";

  private ConferenceEvents() {}

  public static Map<String, Class<? extends DomainEvent>> records() {
    return Map.of(
        ANNOUNCED, ConferenceAnnounced.class,
        PAPER_SUBMITTED, PaperSubmitted.class,
        PAPER_ACCEPTED, PaperAccepted.class);
  }
}
