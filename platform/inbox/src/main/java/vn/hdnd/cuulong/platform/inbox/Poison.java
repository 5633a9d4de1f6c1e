package vn.hdnd.cuulong.platform.inbox;

import org.springframework.dao.DataAccessException;
import vn.hdnd.cuulong.platform.store.StoreFailure;

/**
 * Which failures no waiting cures: a fault of ours, or the store's definite no to this one event.
 * That it permits nothing is no fault of the event, so that waits until somebody has acted.
 */
final class Poison {

  private Poison() {}

  static boolean isCauseOf(RuntimeException failure) {
    return switch (StoreFailure.of(failure)) {
      case DUPLICATE, NO, TOO_LARGE -> true;
      case NOT_PERMITTED -> false;
      case UNKNOWN -> !(failure instanceof DataAccessException);
    };
  }
}
