package vn.hdnd.cuulong.regional.conferences;

import java.util.Optional;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.ids.AggregateId;

/** Reads single conferences. */
@FunctionalInterface
public interface Conferences {

  Optional<Versioned<Conference>> find(AggregateId<Conference> id);
}
