package vn.hdnd.cuulong.supervision;

import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.supervision.conduct.SupervisionEvent;

/** The topic of this service's events, and what stands on it. */
public final class SupervisionEvents {

  public static final String TOPIC = "hdnd.supervision.events.v1";

  private SupervisionEvents() {}

  public static EventCatalogue catalogue() {
    return EventCatalogue.of("supervision", TOPIC, SupervisionEvent.class);
  }
}
