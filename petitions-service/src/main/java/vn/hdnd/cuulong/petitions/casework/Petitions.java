package vn.hdnd.cuulong.petitions.casework;

import java.util.Optional;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/** Reads single petitions of all councils. */
@FunctionalInterface
public interface Petitions {

  /** Returns the petition with this id, if it belongs to the council. */
  Optional<Versioned<Petition>> find(CouncilId council, AggregateId<Petition> id);
}
