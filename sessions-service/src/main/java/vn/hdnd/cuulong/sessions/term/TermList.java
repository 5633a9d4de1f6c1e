package vn.hdnd.cuulong.sessions.term;

import java.util.List;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Window;

/** The list of terms. */
public interface TermList {

  /** Returns the terms of a council by first day, the latest first. */
  List<Listed<Line<TermRow>>> list(CouncilId council, Window window);
}
