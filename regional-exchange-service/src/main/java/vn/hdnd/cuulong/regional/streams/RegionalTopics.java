package vn.hdnd.cuulong.regional.streams;

/** The topics that this service writes. */
public final class RegionalTopics {

  public static final String EVENTS = "hdnd.regional.events.v1";

  /** Compacted: the current record of each council. */
  public static final String COUNCILS = "hdnd.councils.v1";

  /** Compacted: the cells of the region's figures, in parts. */
  public static final String STATISTICS = "hdnd.statistics.v2";

  private RegionalTopics() {}
}
