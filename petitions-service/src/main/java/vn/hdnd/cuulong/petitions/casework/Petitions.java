package vn.hdnd.cuulong.petitions.casework;

import java.util.Optional;
import vn.hdnd.cuulong.platform.commands.Versioned;

/** The petitions of all councils, to be read one at a time. */
@FunctionalInterface
public interface Petitions {

  /** The petition with this id, if it is one of the council's. */
  Optional<Versioned<Petition>> find(String council, String id);
}
