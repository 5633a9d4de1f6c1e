package vn.hdnd.cuulong.votercontact.opinions;

import java.util.List;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Window;

/** The list of opinions. */
@FunctionalInterface
public interface OpinionList {

  /**
   * Returns the opinions of a council: those of the latest meeting first, within a day the latest
   * entered first.
   */
  List<Listed<Line<OpinionRow>>> list(CouncilId council, OpinionFilter filter, Window window);
}
