package vn.hdnd.cuulong.sessions.resolutions;

import java.util.List;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Window;

/** The list of resolutions. */
public interface ResolutionList {

  /**
   * Returns the resolutions of a council by the day of the vote, or of the submission if there was
   * no vote yet, the latest first.
   */
  List<Listed<Line<ResolutionRow>>> list(CouncilId council, ResolutionFilter filter, Window window);

  /** Returns the years of these days, latest first. */
  List<Integer> years(CouncilId council);
}
