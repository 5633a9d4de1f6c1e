package vn.hdnd.cuulong.supervision.conduct;

import java.util.List;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Window;

/** The list of supervisions. */
public interface SupervisionList {

  /** Returns the supervisions of a council by opening day, the latest first. */
  List<Listed<Line<SupervisionRow>>> list(
      CouncilId council, SupervisionFilter filter, Window window);

  /** Returns the years in which a council's supervisions were opened, latest first. */
  List<Integer> years(CouncilId council);
}
