package vn.hdnd.cuulong.sessions.deputies;

import java.util.List;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Window;

/** The list of deputies. */
@FunctionalInterface
public interface DeputyList {

  /** Returns the deputies of a council by the first day of their mandate, the latest first. */
  List<Listed<Line<DeputyRow>>> list(CouncilId council, DeputyFilter filter, Window window);
}
