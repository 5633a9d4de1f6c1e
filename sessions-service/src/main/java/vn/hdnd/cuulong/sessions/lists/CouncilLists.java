package vn.hdnd.cuulong.sessions.lists;

import java.util.List;
import vn.hdnd.cuulong.platform.inbox.lists.Window;

/** The lists of one council, newest first. */
public interface CouncilLists {

  /** Terms by their first day. */
  List<TermItem> terms(String council, Window window);

  /** Sessions by their opening day. */
  List<SessionItem> sessions(String council, SessionFilter filter, Window window);

  /** Resolutions by the day of the vote, or of the submission where there was no vote yet. */
  List<ResolutionItem> resolutions(String council, ResolutionFilter filter, Window window);
}
