package vn.hdnd.cuulong.regional.practices;

import java.util.Optional;
import vn.hdnd.cuulong.platform.commands.Versioned;

/** The practices of all councils, to be read one at a time. */
@FunctionalInterface
public interface Practices {

  /** The council of who is of none, and sees what is shared and nothing else. */
  String OF_NOBODY = "";

  /** The practice with this id, if the council may see it. */
  Optional<Versioned<Practice>> find(String council, String id);
}
