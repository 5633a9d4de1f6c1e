package vn.hdnd.cuulong.votercontact.opinions;

import java.util.List;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Window;

/** The list of opinions. */
@FunctionalInterface
public interface OpinionList {

  /** Those of one council: of the latest meeting first, of one day as they were entered. */
  List<Listed<Line<OpinionRow>>> list(String council, OpinionFilter filter, Window window);
}
