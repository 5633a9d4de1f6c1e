package vn.hdnd.cuulong.regional.conferences;

import java.util.Optional;
import vn.hdnd.cuulong.platform.commands.Versioned;

/** The conferences, to be read one at a time. */
@FunctionalInterface
public interface Conferences {

  Optional<Versioned<Conference>> find(String id);
}
