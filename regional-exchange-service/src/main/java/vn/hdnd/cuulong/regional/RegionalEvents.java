package vn.hdnd.cuulong.regional;

import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.regional.conferences.ConferenceEvent;
import vn.hdnd.cuulong.regional.councils.CouncilChange;
import vn.hdnd.cuulong.regional.practices.PracticeEvent;

/** The topic of this service's events, and what stands on it. */
public final class RegionalEvents {

  public static final String TOPIC = "hdnd.regional.events.v1";

  /** Compacted: the current record of each council. */
  public static final String COUNCILS = "hdnd.councils.v1";

  /** Compacted: the cells of the region's figures, in parts. */
  public static final String STATISTICS = "hdnd.statistics.v2";

  private RegionalEvents() {}

  public static EventCatalogue catalogue() {
    return EventCatalogue.of(
        "regional", TOPIC, CouncilChange.class, PracticeEvent.class, ConferenceEvent.class);
  }
}
