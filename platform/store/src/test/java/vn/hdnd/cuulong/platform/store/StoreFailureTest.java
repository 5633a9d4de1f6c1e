package vn.hdnd.cuulong.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCredential;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.bulk.WriteConcernError;
import org.bson.BsonDocument;
import org.bson.BsonMaximumSizeExceededException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.UncategorizedMongoDbException;

class StoreFailureTest {

  @ParameterizedTest
  @CsvSource({
    "11000, DUPLICATE",
    "11001, DUPLICATE",
    "2, NO",
    "121, NO",
    "10334, TOO_LARGE",
    "17419, TOO_LARGE",
    "17420, TOO_LARGE",
    "285999133, TOO_LARGE",
    "13, NOT_PERMITTED",
    "18, NOT_PERMITTED",
    "1, UNKNOWN",
    "91, UNKNOWN",
    "189, UNKNOWN",
    "16908292, UNKNOWN"
  })
  void readsAServersCode(int code, StoreFailure expected) {
    assertThat(StoreFailure.of(Failed.command(code, "?"))).isEqualTo(expected);
    assertThat(StoreFailure.of(Failed.write(code))).isEqualTo(expected);
    assertThat(StoreFailure.of(Failed.bulk(0, code))).isEqualTo(expected);
    var wrapped = new UncategorizedMongoDbException("?", Failed.command(code, "?"));
    assertThat(StoreFailure.of(wrapped)).isEqualTo(expected);
  }

  @Test
  void readsWhatTheDriverRefusesToSend() {
    var tooLarge = new BsonMaximumSizeExceededException("larger than maximum of 16777216");
    assertThat(StoreFailure.of(tooLarge)).isEqualTo(StoreFailure.TOO_LARGE);
  }

  @Test
  void knowsABadValueThatIsTooLarge() {
    var refused = Failed.command(2, "object to insert too large. size in bytes: 17000000");
    assertThat(StoreFailure.of(refused)).isEqualTo(StoreFailure.TOO_LARGE);
  }

  @Test
  void letsTheWeightiestOfSeveralSpeak() {
    assertThat(StoreFailure.of(Failed.bulk(0, 11000, 11000))).isEqualTo(StoreFailure.DUPLICATE);
    assertThat(StoreFailure.of(Failed.bulk(0, 11000, 17419))).isEqualTo(StoreFailure.TOO_LARGE);
    MongoBulkWriteException mixed = Failed.bulk(0, 11000, 14031);
    assertThat(StoreFailure.of(mixed)).isEqualTo(StoreFailure.UNKNOWN);
    assertThat(StoreFailure.of(new DuplicateKeyException("Spring says so", mixed)))
        .isEqualTo(StoreFailure.UNKNOWN);
  }

  @Test
  void takesAWriteThatTooFewServersConfirmedForUnknown() {
    var unconfirmed = new WriteConcernError(64, "WriteConcernFailed", "", new BsonDocument());
    assertThat(StoreFailure.of(Failed.unconfirmed(unconfirmed, 11000)))
        .isEqualTo(StoreFailure.UNKNOWN);
  }

  @Test
  void readsARefusedSignIn() {
    var credential = MongoCredential.createCredential("u", "admin", "p".toCharArray());
    var refused = new MongoSecurityException(credential, "?", Failed.command(18, "?"));
    assertThat(StoreFailure.of(refused)).isEqualTo(StoreFailure.NOT_PERMITTED);
    assertThat(StoreFailure.of(new MongoTimeoutException("?"))).isEqualTo(StoreFailure.UNKNOWN);
  }
}
