package vn.hdnd.cuulong.sessions.polls;

import java.util.List;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Window;

/** The list of polls. */
@FunctionalInterface
public interface PollList {

  /** Returns the polls of a council by day, the latest first. */
  List<Listed<Line<PollRow>>> list(CouncilId council, PollFilter filter, Window window);
}
