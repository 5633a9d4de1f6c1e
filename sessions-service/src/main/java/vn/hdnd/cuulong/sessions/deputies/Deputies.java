package vn.hdnd.cuulong.sessions.deputies;

import java.util.List;
import java.util.Optional;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;

/** Reads the deputies of all councils. */
public interface Deputies {

  /** Returns the deputy with this id, if it belongs to the council. */
  Optional<Deputy> find(CouncilId council, AggregateId<Deputy> deputyId);

  /** Returns all deputies of a term, in whatever state. */
  List<Deputy> ofTerm(CouncilId council, AggregateId<CouncilTerm> termId);

  /** Returns the deputy of a term whose account this is. */
  Optional<Deputy> ofAccount(CouncilId council, AggregateId<CouncilTerm> termId, String account);
}
