package vn.hdnd.cuulong.sessions.agenda;

import java.util.List;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Window;

/** The list of agendas. */
@FunctionalInterface
public interface AgendaList {

  /** Returns the agendas of a council by the opening day of their session, the latest first. */
  List<Listed<Line<AgendaRow>>> list(CouncilId council, AgendaFilter filter, Window window);
}
