package vn.hdnd.cuulong.sessions.councils;

import java.util.Optional;

/** Where councils are looked up. */
@FunctionalInterface
public interface Councils {

  /** Empty where nobody has told of it so far. */
  Optional<Council> find(String id);
}
