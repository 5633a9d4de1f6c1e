package vn.hdnd.cuulong.votercontact.recommendations;

import java.util.List;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Window;

/** The list of recommendations. */
public interface RecommendationList {

  /** Those of one council: the latest consolidated first, those of one day as they were entered. */
  List<Listed<Line<RecommendationRow>>> list(
      String council, RecommendationFilter filter, Window window);

  /** The years in which a council's recommendations were consolidated, latest first. */
  List<Integer> years(String council);
}
