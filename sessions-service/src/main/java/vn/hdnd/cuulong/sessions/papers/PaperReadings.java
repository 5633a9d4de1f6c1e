package vn.hdnd.cuulong.sessions.papers;

import java.util.Map;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/** Counts readers; who they are is not told. */
@FunctionalInterface
public interface PaperReadings {

  /** Returns how many deputies have opened each version of a paper. */
  Map<Integer, Integer> readers(CouncilId council, AggregateId<Paper> paperId);
}
