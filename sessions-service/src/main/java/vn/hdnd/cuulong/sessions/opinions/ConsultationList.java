package vn.hdnd.cuulong.sessions.opinions;

import java.time.Instant;
import java.util.List;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Window;

/** The list of consultations. */
public interface ConsultationList {

  /** Returns the consultations of a council by the day of asking, the latest first. */
  List<Listed<Line<ConsultationRow>>> list(
      CouncilId council, ConsultationFilter filter, Window window, Instant now);

  /** Returns the years in which deputies were asked, latest first. */
  List<Integer> years(CouncilId council);
}
