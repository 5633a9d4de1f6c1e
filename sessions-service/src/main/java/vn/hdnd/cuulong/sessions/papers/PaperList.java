package vn.hdnd.cuulong.sessions.papers;

import java.util.List;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Window;

/** The list of papers. */
@FunctionalInterface
public interface PaperList {

  /** Returns the papers of a council by the day on which they came on the list, latest first. */
  List<Listed<Line<PaperRow>>> list(CouncilId council, PaperFilter filter, Window window);
}
