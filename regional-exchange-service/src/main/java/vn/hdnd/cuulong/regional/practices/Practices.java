package vn.hdnd.cuulong.regional.practices;

import java.util.Optional;
import vn.hdnd.cuulong.platform.commands.Versioned;

/** Reads single practices of all councils. */
@FunctionalInterface
public interface Practices {

  /** The council of a caller without one, who sees shared practices only. */
  String OF_NOBODY = "";

  /** Returns the practice with this id, if the council may see it. */
  Optional<Versioned<Practice>> find(String council, String id);
}
