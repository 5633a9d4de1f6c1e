package vn.hdnd.cuulong.votercontact.recommendations;

import java.util.Optional;
import vn.hdnd.cuulong.platform.commands.Versioned;

/** The recommendations of all councils, to be read one at a time. */
@FunctionalInterface
public interface Recommendations {

  /** The recommendation with this id, if it is one of the council's. */
  Optional<Versioned<Recommendation>> find(String council, String id);
}
