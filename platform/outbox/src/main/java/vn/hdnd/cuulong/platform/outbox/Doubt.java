package vn.hdnd.cuulong.platform.outbox;

import com.mongodb.MongoException;
import java.util.Set;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.InvalidDataAccessApiUsageException;

/**
 * Which failures of a write leave it open whether it was done. A server says no to the write itself
 * with a few known codes; whatever else it says, it may say on its way up, on its way down, or
 * after the write was done.
 */
final class Doubt {

  /** Bad value, parse error, wrong type, paths, names, validation, too large. */
  private static final Set<Integer> NO =
      Set.of(2, 9, 14, 28, 40, 52, 54, 56, 57, 121, 10334, 17280, 17419);

  private Doubt() {}

  static boolean leftBy(DataAccessException failure) {
    return !(failure instanceof InvalidDataAccessApiUsageException)
        && !(failure.getCause() instanceof MongoException cause && NO.contains(cause.getCode()));
  }
}
