package vn.hdnd.cuulong.sessions.convening;

import java.util.List;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Window;

/** The list of sessions. */
public interface SessionList {

  /** Returns the sessions of a council by opening day, the latest first. */
  List<Listed<Line<SessionRow>>> list(CouncilId council, SessionFilter filter, Window window);

  /** Returns the years in which a council's sessions opened, latest first. */
  List<Integer> years(CouncilId council);
}
