package vn.hdnd.cuulong.regional.conferences;

import java.util.List;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Window;

/** The list of conferences, built from their events. */
public interface ConferenceViews {

  /** Where the views are kept. */
  String COLLECTION = "conference_views_2";

  /** The latest conference first. */
  List<Listed<ConferenceSummary>> list(Window window);
}
