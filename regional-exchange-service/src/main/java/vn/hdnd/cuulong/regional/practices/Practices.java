package vn.hdnd.cuulong.regional.practices;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/** Reads single practices of all councils. */
@FunctionalInterface
public interface Practices {

  /**
   * Returns the practice with this id, if the council may see it.
   *
   * @param council null for a caller without one, who sees shared practices only
   */
  Optional<Versioned<Practice>> find(@Nullable CouncilId council, AggregateId<Practice> id);
}
