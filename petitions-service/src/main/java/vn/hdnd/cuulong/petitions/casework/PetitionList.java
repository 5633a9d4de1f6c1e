package vn.hdnd.cuulong.petitions.casework;

import java.util.List;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Window;

/** The list of petitions. */
public interface PetitionList {

  /**
   * Returns the petitions that a reader may see: the latest received first, within a day the latest
   * entered first.
   */
  List<Listed<Line<PetitionRow>>> list(Reader reader, PetitionFilter filter, Window window);

  /** Returns the years of receipt of the petitions that a reader may see, latest first. */
  List<Integer> years(Reader reader);
}
