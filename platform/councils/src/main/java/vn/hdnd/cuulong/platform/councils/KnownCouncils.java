package vn.hdnd.cuulong.platform.councils;

import java.util.Optional;

/** Where councils are looked up. */
@FunctionalInterface
public interface KnownCouncils {

  /** Empty where nobody has told of it so far. */
  Optional<KnownCouncil> find(String id);
}
