package vn.hdnd.cuulong.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.ServerAddress;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.UncategorizedMongoDbException;

class PoisonTest {

  @ParameterizedTest
  @ValueSource(ints = {2, 121, 10334, 17419, 285999133, 11000})
  void isWhatTheStoreWillNeverTake(int code) {
    assertThat(Poison.isCauseOf(said(code))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 13, 91, 189, 16908292})
  void isNotWhatTimeOrAnOperatorCures(int code) {
    assertThat(Poison.isCauseOf(said(code))).isFalse();
  }

  /** A bulk is reported by its duplicate, whatever else has failed in it. */
  @Test
  void isNotAFailureBehindADuplicate() {
    var errors =
        List.of(
            new BulkWriteError(11000, "?", new BsonDocument(), 0),
            new BulkWriteError(14031, "?", new BsonDocument(), 1));
    var several =
        new MongoBulkWriteException(
            BulkWriteResult.unacknowledged(), errors, null, new ServerAddress(), Set.of());
    assertThat(Poison.isCauseOf(new DuplicateKeyException("?", several))).isFalse();
  }

  @Test
  void isAFaultOfOurs() {
    assertThat(Poison.isCauseOf(new IllegalStateException("a bug"))).isTrue();
  }

  private static RuntimeException said(int code) {
    var answer = new BsonDocument("ok", new BsonInt32(0)).append("code", new BsonInt32(code));
    return new UncategorizedMongoDbException(
        "?", new MongoCommandException(answer, new ServerAddress()));
  }
}
