package vn.hdnd.cuulong.platform.store;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteError;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.bulk.WriteConcernError;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/** Failures as the driver throws them. */
final class Failed {

  private static final ServerAddress SERVER = new ServerAddress();

  private Failed() {}

  static MongoCommandException command(int code, String message) {
    var answer =
        new BsonDocument("ok", new BsonInt32(0))
            .append("code", new BsonInt32(code))
            .append("errmsg", new BsonString(message));
    return new MongoCommandException(answer, SERVER);
  }

  static MongoWriteException write(int code) {
    return new MongoWriteException(new WriteError(code, "?", new BsonDocument()), SERVER, Set.of());
  }

  /**
   * Returns the failure of a bulk with this many matched writes, whose other writes failed with
   * these codes.
   */
  static MongoBulkWriteException bulk(int matched, int... codes) {
    return bulk(matched, null, codes);
  }

  static MongoBulkWriteException unconfirmed(WriteConcernError error, int... codes) {
    return bulk(0, error, codes);
  }

  private static MongoBulkWriteException bulk(
      int matched, @Nullable WriteConcernError concern, int... codes) {
    List<BulkWriteError> errors =
        IntStream.range(0, codes.length)
            .mapToObj(i -> new BulkWriteError(codes[i], "?", new BsonDocument(), i))
            .toList();
    var result = BulkWriteResult.acknowledged(0, matched, 0, 0, List.of(), List.of());
    return new MongoBulkWriteException(result, errors, concern, SERVER, Set.of());
  }
}
