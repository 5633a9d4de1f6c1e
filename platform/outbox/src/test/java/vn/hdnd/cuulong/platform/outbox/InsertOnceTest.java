package vn.hdnd.cuulong.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.bulk.WriteConcernError;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.BulkOperationException;

class InsertOnceTest {

  @Test
  void takesARepeatForKept() {
    assertThat(InsertOnce.onlyRepeats(failure(null, 11000, 11000))).isTrue();
  }

  @Test
  void takesAnotherErrorForAFailure() {
    assertThat(InsertOnce.onlyRepeats(failure(null, 11000, 14))).isFalse();
  }

  @Test
  void takesAWriteThatTooFewServersConfirmedForAFailure() {
    var unconfirmed = new WriteConcernError(64, "WriteConcernFailed", "", new BsonDocument());
    assertThat(InsertOnce.onlyRepeats(failure(unconfirmed))).isFalse();
    assertThat(InsertOnce.onlyRepeats(failure(unconfirmed, 11000))).isFalse();
  }

  private static BulkOperationException failure(@Nullable WriteConcernError concern, int... codes) {
    List<BulkWriteError> errors =
        IntStream.range(0, codes.length)
            .mapToObj(i -> new BulkWriteError(codes[i], "", new BsonDocument(), i))
            .toList();
    var result = BulkWriteResult.unacknowledged();
    return new BulkOperationException(
        "?", new MongoBulkWriteException(result, errors, concern, new ServerAddress(), Set.of()));
  }
}
