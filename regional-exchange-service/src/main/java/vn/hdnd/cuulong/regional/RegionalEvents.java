package vn.hdnd.cuulong.regional;

import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.regional.conferences.ConferenceEvent;
import vn.hdnd.cuulong.regional.councils.RegistryEvent;
import vn.hdnd.cuulong.regional.practices.PracticeEvent;
import vn.hdnd.cuulong.regional.streams.RegionalTopics;

/** The topic of this service's events, and what stands on it. */
public final class RegionalEvents {

  private RegionalEvents() {}

  public static EventCatalogue catalogue() {
    return EventCatalogue.of(
        "regional",
        RegionalTopics.EVENTS,
        RegistryEvent.class,
        PracticeEvent.class,
        ConferenceEvent.class);
  }
}
