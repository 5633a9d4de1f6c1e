package vn.hdnd.cuulong.platform.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonMaximumSizeExceededException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

  @ParameterizedTest
  @ValueSource(ints = {10334, 17419, 285999133})
  void refusesWhatIsTooLarge(int code) {
    assertThat(status(new UncategorizedMongoDbException("?", said(code))))
        .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @Test
  void refusesWhatTheDriverFindsTooLarge() {
    assertThat(status(new BsonMaximumSizeExceededException("larger than maximum")))
        .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @Test
  void asksNobodyToComeBackWhereNothingIsPermitted() {
    Problem problem = problems.of(new UncategorizedMongoDbException("?", said(13))).orElseThrow();
    assertThat(problem.status()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
    assertThat(problem.slug()).isEqualTo("store-not-permitted");
  }

  private static MongoCommandException said(int code) {
    var answer = new BsonDocument("ok", new BsonInt32(0)).append("code", new BsonInt32(code));
    return new MongoCommandException(answer, new ServerAddress());
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
