package vn.hdnd.cuulong.sessions.convening;

import java.util.List;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Window;

/** The list of sessions. */
public interface SessionList {

  /** The sessions of a council by their opening day, the latest first. */
  List<Listed<Line<SessionRow>>> list(String council, SessionFilter filter, Window window);

  /** The years in which a council's sessions opened, latest first. */
  List<Integer> years(String council);
}
