package vn.hdnd.cuulong.platform.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.data.mongodb.UncategorizedMongoDbException;
import org.springframework.http.HttpStatus;
import vn.hdnd.cuulong.platform.web.problem.Problem;

class StoreProblemsTest {

  private final StoreProblems problems = new StoreProblems();

  @Test
  void asksToComeBackWhileTheStoreIsAway() {
    assertThat(status(new DataAccessResourceFailureException("away")))
        .isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
    assertThat(status(new TransientDataAccessResourceException("not done")))
        .isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
  }

  @Test
  void asksToComeBackWhileTheStoreRecoversOrElectsAPrimary() {
    var recovering = new MongoTimeoutException("not primary, or code 1");
    assertThat(status(new UncategorizedMongoDbException("?", recovering)))
        .isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
  }

  @Test
  void leavesAloneWhatNoWaitingCures() {
    assertThat(problems.of(new DataIntegrityViolationException("too large"))).isEmpty();
    assertThat(problems.of(new IllegalStateException("a bug"))).isEmpty();
  }

  private HttpStatus status(Exception failure) {
    return problems.of(failure).map(Problem::status).orElseThrow();
  }
}
