package vn.hdnd.cuulong.regional.conferences;

import java.util.List;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Window;

/** The list of conferences. */
@FunctionalInterface
public interface ConferenceList {

  /** Returns the conferences, the latest first. */
  List<Listed<Line<ConferenceRow>>> list(Window window);
}
