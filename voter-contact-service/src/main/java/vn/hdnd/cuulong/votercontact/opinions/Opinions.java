package vn.hdnd.cuulong.votercontact.opinions;

import java.util.Optional;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/** Reads single opinions of all councils. */
@FunctionalInterface
public interface Opinions {

  /** Returns the opinion with this id, if it belongs to the council. */
  Optional<Versioned<Opinion>> find(CouncilId council, AggregateId<Opinion> id);
}
