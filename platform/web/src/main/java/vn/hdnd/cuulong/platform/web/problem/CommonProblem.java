package vn.hdnd.cuulong.platform.web.problem;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** The problems that any process can answer with; {@code docs/problems/common.md} lists them. */
public enum CommonProblem implements ProblemType {
  BAD_REQUEST(HttpStatus.BAD_REQUEST),
  BODY_MISSING(HttpStatus.BAD_REQUEST),
  IDEMPOTENCY_KEY_MISSING(HttpStatus.BAD_REQUEST),
  INVALID_CURSOR(HttpStatus.BAD_REQUEST),
  INVALID_FIELDS(HttpStatus.BAD_REQUEST),
  INVALID_IDEMPOTENCY_KEY(HttpStatus.BAD_REQUEST),
  INVALID_IF_MATCH(HttpStatus.BAD_REQUEST),
  INVALID_LIMIT(HttpStatus.BAD_REQUEST),
  INVALID_VALUE(HttpStatus.BAD_REQUEST),
  JSON_TOO_DEEP(HttpStatus.BAD_REQUEST),
  MALFORMED_JSON(HttpStatus.BAD_REQUEST),
  PARAMETER_MISSING(HttpStatus.BAD_REQUEST),
  UNKNOWN_FIELD(HttpStatus.BAD_REQUEST),
  UNKNOWN_PARAMETER(HttpStatus.BAD_REQUEST),
  VALUE_REPEATED(HttpStatus.BAD_REQUEST),
  NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED),
  TOKEN_REFUSED(HttpStatus.UNAUTHORIZED),
  NOT_ALLOWED(HttpStatus.FORBIDDEN),
  NOT_FOUND(HttpStatus.NOT_FOUND),
  UNKNOWN_PATH(HttpStatus.NOT_FOUND),
  METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
  NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
  TOO_SLOW(HttpStatus.REQUEST_TIMEOUT),
  ALREADY_USED(HttpStatus.CONFLICT),
  IDEMPOTENCY_KEY_REUSED(HttpStatus.CONFLICT),
  STALE_VERSION(HttpStatus.PRECONDITION_FAILED),
  BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
  UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
  TOO_MANY_WAITING(HttpStatus.TOO_MANY_REQUESTS),
  COUNCIL_NOT_SERVED(HttpStatus.MISDIRECTED_REQUEST),
  RECORD_TOO_LARGE(HttpStatus.UNPROCESSABLE_CONTENT),
  INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR),
  STORE_NOT_PERMITTED(HttpStatus.INTERNAL_SERVER_ERROR),
  BUSY(HttpStatus.SERVICE_UNAVAILABLE),
  IDENTITY_PROVIDER_AWAY(HttpStatus.SERVICE_UNAVAILABLE),
  NO_PLACE_TO_WAIT(HttpStatus.SERVICE_UNAVAILABLE),
  NO_ROOM(HttpStatus.SERVICE_UNAVAILABLE),
  RECORD_NOT_READABLE_HERE(HttpStatus.SERVICE_UNAVAILABLE),
  STORE_AWAY(HttpStatus.SERVICE_UNAVAILABLE);

  private final HttpStatus status;

  CommonProblem(HttpStatus status) {
    this.status = status;
  }

  @Override
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public HttpStatus status() {
    return status;
  }
}
