package vn.hdnd.cuulong.platform.store;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.bulk.BulkWriteError;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.BsonMaximumSizeExceededException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.InvalidDataAccessApiUsageException;

/**
 * The meaning of a store's failure for the requested operation. Only this type knows the error
 * codes of the supported servers. If several writes failed at once, the latest constant counts.
 */
public enum StoreFailure {
  /** A document with this key exists already. */
  DUPLICATE,
  /** The server will never accept it: bad value, type, path, name, validation. */
  NO,
  /** A document would become larger than a store can keep. Nothing was written. */
  TOO_LARGE,
  /**
   * The service's account lacks the permission. Nothing was written, and an operator has to act.
   */
  NOT_PERMITTED,
  /**
   * Any other failure, such as a server that is away or starting. The write may have happened or
   * not.
   */
  UNKNOWN;

  private static final Set<Integer> DUPLICATE_CODES = Set.of(11000, 11001, 12582);

  private static final Set<Integer> NO_CODES = Set.of(2, 9, 14, 28, 40, 52, 54, 56, 57, 121, 17280);

  /** The last code is FerretDB's. */
  private static final Set<Integer> TOO_LARGE_CODES = Set.of(10334, 17419, 17420, 285999133);

  /** No such user, not authorized, wrong password, no such role. */
  private static final Set<Integer> NOT_PERMITTED_CODES = Set.of(11, 13, 18, 31);

  /**
   * MongoDB reports the insert of a too large document as a bad value; only the message differs.
   */
  private static final int BAD_VALUE = 2;

  public static StoreFailure of(Throwable failure) {
    return causes(failure)
        .map(StoreFailure::told)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> bySpring(failure));
  }

  /** Tells whether the server refused definitely: nothing was written, and a retry is pointless. */
  public boolean isDefinite() {
    return this != UNKNOWN;
  }

  static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, each -> each != null, Throwable::getCause);
  }

  private static Optional<StoreFailure> told(Throwable cause) {
    return switch (cause) {
      case MongoBulkWriteException several -> Optional.of(weightiest(several));
      case BsonMaximumSizeExceededException tooLarge -> Optional.of(TOO_LARGE);
      // The driver's own exceptions have no server code, but their cause may have one.
      case MongoException one when one.getCode() > 0 -> Optional.of(byCode(one));
      default -> Optional.empty();
    };
  }

  private static StoreFailure weightiest(MongoBulkWriteException several) {
    return several.getWriteConcernError() != null
        ? UNKNOWN
        : several.getWriteErrors().stream()
            .map(StoreFailure::byCode)
            .max(Comparator.naturalOrder())
            .orElse(UNKNOWN);
  }

  private static StoreFailure byCode(BulkWriteError error) {
    return byCode(error.getCode(), error.getMessage());
  }

  private static StoreFailure byCode(MongoException failure) {
    return byCode(failure.getCode(), failure.getMessage());
  }

  private static StoreFailure byCode(int code, @Nullable String message) {
    if (DUPLICATE_CODES.contains(code)) {
      return DUPLICATE;
    }
    if (TOO_LARGE_CODES.contains(code)
        || (code == BAD_VALUE && message != null && message.contains("too large"))) {
      return TOO_LARGE;
    }
    if (NOT_PERMITTED_CODES.contains(code)) {
      return NOT_PERMITTED;
    }
    return NO_CODES.contains(code) ? NO : UNKNOWN;
  }

  private static StoreFailure bySpring(Throwable failure) {
    return switch (failure) {
      case DuplicateKeyException duplicate -> DUPLICATE;
      case InvalidDataAccessApiUsageException unfit -> NO;
      default -> UNKNOWN;
    };
  }
}
