package vn.hdnd.cuulong.supervision.lists;

import java.util.List;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Window;

/** The supervisions of one council by their opening, newest first. */
public interface SupervisionList {

  List<Listed<SupervisionItem>> find(String council, SupervisionFilter filter, Window window);

  /** The years that have supervisions, latest first. */
  List<Integer> years(String council);
}
