package vn.hdnd.cuulong.petitions;

import vn.hdnd.cuulong.petitions.casework.PetitionEvent;
import vn.hdnd.cuulong.platform.events.EventCatalogue;

/** The topic of this service's events, and what stands on it. */
public final class PetitionsEvents {

  public static final String TOPIC = "hdnd.petitions.events.v1";

  private PetitionsEvents() {}

  public static EventCatalogue catalogue() {
    return EventCatalogue.of("petitions", TOPIC, PetitionEvent.class);
  }
}
