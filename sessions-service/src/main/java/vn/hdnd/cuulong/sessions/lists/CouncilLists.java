package vn.hdnd.cuulong.sessions.lists;

import java.util.List;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Window;

/** The lists of one council, newest first. */
public interface CouncilLists {

  /** Terms by their first day. */
  List<Listed<TermItem>> terms(String council, Window window);

  /** Sessions by their opening day. */
  List<Listed<SessionItem>> sessions(String council, SessionFilter filter, Window window);

  /** Resolutions by the day of the vote, or of the submission where there was no vote yet. */
  List<Listed<ResolutionItem>> resolutions(String council, ResolutionFilter filter, Window window);

  /** The years that have sessions, latest first. */
  List<Integer> sessionYears(String council);

  /** The years that have resolutions, latest first. */
  List<Integer> resolutionYears(String council);
}
