package vn.hdnd.cuulong.sessions.agenda;

import java.util.List;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.sessions.convening.Session;

/** Finds the papers of the items of an agenda. Whoever keeps the papers implements it. */
@FunctionalInterface
public interface ItemPapers {

  /** Returns the papers of a session that name an item and are not withdrawn. */
  List<ItemPaper> of(CouncilId council, AggregateId<Session> sessionId);
}
