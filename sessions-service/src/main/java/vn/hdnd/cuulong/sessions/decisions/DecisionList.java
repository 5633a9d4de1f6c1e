package vn.hdnd.cuulong.sessions.decisions;

import java.util.List;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Window;

/** The list of decisions of the Standing Committee. */
public interface DecisionList {

  /** Returns the decisions of a council by day, the latest first. */
  List<Listed<Line<DecisionRow>>> list(CouncilId council, DecisionFilter filter, Window window);

  /** Returns the years that have decisions, latest first. */
  List<Integer> years(CouncilId council);
}
