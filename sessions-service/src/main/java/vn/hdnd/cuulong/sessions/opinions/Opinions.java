package vn.hdnd.cuulong.sessions.opinions;

import java.util.List;
import java.util.Set;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.sessions.deputies.Deputy;

/** Reads what deputies have answered. */
public interface Opinions {

  /** Returns the deputies who have answered. */
  Set<AggregateId<Deputy>> given(CouncilId council, AggregateId<Consultation> consultationId);

  /** Returns what each of them has answered. */
  List<Opinion> of(CouncilId council, AggregateId<Consultation> consultationId);
}
