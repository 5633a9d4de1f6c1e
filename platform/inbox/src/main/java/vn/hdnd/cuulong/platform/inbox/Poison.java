package vn.hdnd.cuulong.platform.inbox;

import com.mongodb.MongoException;
import java.util.Set;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.InvalidDataAccessApiUsageException;

/**
 * Which failures no waiting cures. A server says no to the write itself with a few known codes;
 * whatever else comes from the store, a later attempt may find it well again.
 */
final class Poison {

  /** Bad value, parse error, wrong type, paths, names, validation, too large. */
  private static final Set<Integer> NO =
      Set.of(2, 9, 14, 28, 40, 52, 54, 56, 57, 121, 10334, 17280, 17419);

  private Poison() {}

  static boolean isCauseOf(RuntimeException failure) {
    return !(failure instanceof DataAccessException)
        || failure instanceof InvalidDataAccessApiUsageException
        || failure instanceof DuplicateKeyException
        || (failure.getCause() instanceof MongoException cause && NO.contains(cause.getCode()));
  }
}
