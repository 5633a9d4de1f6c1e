package vn.hdnd.cuulong.votercontact.meetings;

import java.util.Optional;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/** Reads single meetings of all councils. */
@FunctionalInterface
public interface Meetings {

  /** Returns the meeting with this id, if it belongs to the council. */
  Optional<Versioned<Meeting>> find(CouncilId council, AggregateId<Meeting> id);
}
