package vn.hdnd.cuulong.platform.web.command;

import java.time.Duration;
import java.util.Optional;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.data.mongodb.BulkOperationException;
import org.springframework.data.mongodb.UncategorizedMongoDbException;
import vn.hdnd.cuulong.platform.store.StoreFailure;
import vn.hdnd.cuulong.platform.stored.UnreadableStateException;
import vn.hdnd.cuulong.platform.web.problem.CommonProblem;
import vn.hdnd.cuulong.platform.web.problem.Problem;
import vn.hdnd.cuulong.platform.web.problem.ProblemMapping;

/**
 * A store that does not answer is a reason to retry, not a fault of the request. A missing
 * permission is neither: somebody has to act. A state of a later release can be read by an instance
 * of that release, so it is a reason to retry too.
 */
final class StoreProblems implements ProblemMapping {

  private static final Duration SOON = Duration.ofSeconds(5);

  @Override
  public Optional<Problem> of(Exception failure) {
    return switch (StoreFailure.of(failure)) {
      case TOO_LARGE -> Optional.of(CommonProblem.RECORD_TOO_LARGE.problem());
      case NOT_PERMITTED -> Optional.of(CommonProblem.STORE_NOT_PERMITTED.problem());
      case DUPLICATE, NO -> Optional.empty();
      case UNKNOWN -> later(failure).map(problem -> problem.problem().retryAfter(SOON));
    };
  }

  private static Optional<CommonProblem> later(Exception failure) {
    if (failure instanceof UnreadableStateException) {
      return Optional.of(CommonProblem.RECORD_NOT_READABLE_HERE);
    }
    return isAway(failure) ? Optional.of(CommonProblem.STORE_AWAY) : Optional.empty();
  }

  private static boolean isAway(Exception failure) {
    return failure instanceof DataAccessResourceFailureException
        || failure instanceof TransientDataAccessException
        // One write of several failed; a command's own write is handled earlier.
        || failure instanceof BulkOperationException
        // A change of primary, a cleared pool or a starting server, all without a category.
        || failure instanceof UncategorizedMongoDbException;
  }
}
