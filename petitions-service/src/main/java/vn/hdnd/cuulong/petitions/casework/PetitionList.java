package vn.hdnd.cuulong.petitions.casework;

import java.util.List;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Window;

/** The list of petitions. */
public interface PetitionList {

  /**
   * The petitions that a reader may know of: the latest received first, those of one day as they
   * were entered.
   */
  List<Listed<Line<PetitionRow>>> list(Reader reader, PetitionFilter filter, Window window);

  /** The years in which the petitions that a reader may know of were received, latest first. */
  List<Integer> years(Reader reader);
}
