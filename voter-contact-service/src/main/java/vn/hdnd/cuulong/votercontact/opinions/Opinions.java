package vn.hdnd.cuulong.votercontact.opinions;

import java.util.Optional;
import vn.hdnd.cuulong.platform.commands.Versioned;

/** The opinions of all councils, to be read one at a time. */
@FunctionalInterface
public interface Opinions {

  /** The opinion with this id, if it is one of the council's. */
  Optional<Versioned<Opinion>> find(String council, String id);
}
