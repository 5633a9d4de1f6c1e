package vn.hdnd.cuulong.votercontact.meetings;

import java.util.List;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Window;

/** The list of meetings. */
public interface MeetingList {

  /**
   * Returns the meetings of a council: the latest held first, within a day the latest entered
   * first.
   */
  List<Listed<Line<MeetingRow>>> list(CouncilId council, MeetingFilter filter, Window window);

  /** Returns the years in which a council's meetings were held, latest first. */
  List<Integer> years(CouncilId council);
}
