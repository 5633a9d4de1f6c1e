package vn.hdnd.cuulong.petitions.casework;

import java.util.List;
import vn.hdnd.cuulong.platform.inbox.lists.Listed;
import vn.hdnd.cuulong.platform.inbox.lists.Window;

/** The list of petitions, built from their events; a moment behind the petitions themselves. */
public interface PetitionViews {

  /** Where the views are kept. */
  String COLLECTION = "petition_views_2";

  /**
   * The petitions that a reader may know of: the latest received first, those of one day as they
   * were entered.
   */
  List<Listed<PetitionSummary>> list(Reader reader, PetitionFilter filter, Window window);

  /** The years in which the petitions that a reader may know of were received, latest first. */
  List<Integer> years(Reader reader);
}
