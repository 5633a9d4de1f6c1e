package vn.hdnd.cuulong.votercontact.recommendations;

import java.util.List;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Window;

/** The list of recommendations. */
public interface RecommendationList {

  /**
   * Returns the recommendations of a council: the latest consolidated first, within a day the
   * latest entered first.
   */
  List<Listed<Line<RecommendationRow>>> list(
      CouncilId council, RecommendationFilter filter, Window window);

  /** Returns the years in which a council's recommendations were consolidated, latest first. */
  List<Integer> years(CouncilId council);
}
