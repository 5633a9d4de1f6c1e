package vn.hdnd.cuulong.votercontact.meetings;

import java.util.List;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Window;

/** The list of meetings. */
public interface MeetingList {

  /** Those of one council: the latest held first, those of one day as they were entered. */
  List<Listed<Line<MeetingRow>>> list(String council, MeetingFilter filter, Window window);

  /** The years in which a council's meetings were held, latest first. */
  List<Integer> years(String council);
}
