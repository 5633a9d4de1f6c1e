package vn.hdnd.cuulong.platform.councils;

import java.util.Optional;

/** Finds councils by id. */
@FunctionalInterface
public interface KnownCouncils {

  /** Returns the council, or empty if it is unknown. */
  Optional<KnownCouncil> find(String id);
}
