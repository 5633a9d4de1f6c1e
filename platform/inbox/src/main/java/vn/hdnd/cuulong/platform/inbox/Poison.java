package vn.hdnd.cuulong.platform.inbox;

import org.springframework.dao.DataAccessException;
import vn.hdnd.cuulong.platform.store.StoreFailure;

/**
 * Recognises failures that waiting does not cure: a fault of ours, or the store's definite refusal
 * of this event. A missing permission is not the event's fault, so the event waits until somebody
 * has acted.
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
