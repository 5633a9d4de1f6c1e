package vn.hdnd.cuulong.votercontact.meetings;

import java.util.Optional;
import vn.hdnd.cuulong.platform.commands.Versioned;

/** The meetings of all councils, to be read one at a time. */
@FunctionalInterface
public interface Meetings {

  /** The meeting with this id, if it is one of the council's. */
  Optional<Versioned<Meeting>> find(String council, String id);
}
