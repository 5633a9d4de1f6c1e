package vn.hdnd.cuulong.sessions.sittings;

import java.util.List;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Window;

/** The list of sittings. */
@FunctionalInterface
public interface SittingList {

  /** Returns the sittings of a council by day, the latest first. */
  List<Listed<Line<SittingRow>>> list(CouncilId council, SittingFilter filter, Window window);
}
