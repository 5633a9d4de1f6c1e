package vn.hdnd.cuulong.regional.conferences;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of conferences, built from their events. */
public interface ConferenceViews {

  /** Where the views are kept. */
  String COLLECTION = "conference_views";

  /**
   * A stretch of the list, the latest conference first.
   *
   * @param after the conference that the stretch follows; null for the first
   */
  List<ConferenceSummary> list(@Nullable Place after, int atMost);

  /** Where a conference stands in the list. */
  record Place(String from, String id) {}
}
