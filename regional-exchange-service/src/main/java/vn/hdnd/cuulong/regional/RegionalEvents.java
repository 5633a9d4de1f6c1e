package vn.hdnd.cuulong.regional;

import java.util.HashMap;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.regional.conferences.ConferenceEvents;
import vn.hdnd.cuulong.regional.councils.CouncilEvents;
import vn.hdnd.cuulong.regional.practices.PracticeEvents;

/** The events that this service publishes; their contracts are the resources {@code contracts}. */
public final class RegionalEvents {

  public static final String TOPIC = "hdnd.regional.events.v1";

  /** Compacted: the current record of each council. */
  public static final String COUNCILS = "hdnd.councils.v1";

  /** Compacted: the cells of the region's figures, in parts. */
  public static final String STATISTICS = "hdnd.statistics.v2";

  private RegionalEvents() {}

  public static EventCatalogue catalogue() {
    var records = new HashMap<String, Class<? extends DomainEvent>>();
    records.putAll(CouncilEvents.records());
    records.putAll(PracticeEvents.records());
    records.putAll(ConferenceEvents.records());
    return EventCatalogue.of("regional", TOPIC, records);
  }
}
