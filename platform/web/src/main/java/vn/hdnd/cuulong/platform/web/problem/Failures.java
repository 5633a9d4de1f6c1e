package vn.hdnd.cuulong.platform.web.problem;

import java.time.Duration;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import vn.hdnd.cuulong.platform.ids.Id;
import vn.hdnd.cuulong.platform.security.IdentityProviderAway;

/** Maps exceptions of the HTTP layer to problems. */
final class Failures {

  private static final Duration SOON = Duration.ofSeconds(5);

  private final ProblemTexts texts;
  private final BadJson badJson;
  private final List<ProblemMapping> mappings;

  Failures(ProblemTexts texts, List<ProblemMapping> mappings) {
    this.texts = texts;
    this.badJson = new BadJson(texts);
    this.mappings = List.copyOf(mappings);
  }

  Problem of(Exception failure, Locale language) {
    return mappings.stream()
        .map(mapping -> mapping.of(failure))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> known(failure, language));
  }

  private Problem known(Exception failure, Locale language) {
    return switch (failure) {
      case ProblemException e -> e.problem();
      case HttpMessageNotReadableException e -> badJson.of(e.getCause(), language);
      case MethodArgumentNotValidException e ->
          CommonProblem.INVALID_FIELDS.problem().on(InvalidFields.of(e.getBindingResult()));
      case HandlerMethodValidationException e ->
          CommonProblem.INVALID_FIELDS.problem().on(InvalidFields.of(e));
      case MissingServletRequestParameterException e -> missing(e.getParameterName(), language);
      case MissingRequestHeaderException e -> missing(e.getHeaderName(), language);
      // Nothing has an id of another form.
      case MethodArgumentTypeMismatchException e when isId(e.getRequiredType()) ->
          CommonProblem.NOT_FOUND.problem();
      case MethodArgumentTypeMismatchException e -> unfit(e.getName(), e, language);
      case TypeMismatchException e -> unfit("", e, language);
      case IdentityProviderAway e ->
          CommonProblem.IDENTITY_PROVIDER_AWAY.problem().retryAfter(SOON);
      case InvalidBearerTokenException e -> CommonProblem.TOKEN_REFUSED.problem();
      case AuthenticationException e -> CommonProblem.NOT_SIGNED_IN.problem();
      case AccessDeniedException e -> CommonProblem.NOT_ALLOWED.problem();
      case InvalidParameterException e -> CommonProblem.BAD_REQUEST.problem();
      case RequestRejectedException e -> CommonProblem.BAD_REQUEST.problem();
      case ErrorResponse e -> byStatus(e.getStatusCode().value());
      default -> byStatus(500);
    };
  }

  static Problem byStatus(int code) {
    @Nullable HttpStatus status = HttpStatus.resolve(code);
    return switch (status) {
      case null -> CommonProblem.INTERNAL_ERROR.problem();
      case UNAUTHORIZED -> CommonProblem.NOT_SIGNED_IN.problem();
      case FORBIDDEN -> CommonProblem.NOT_ALLOWED.problem();
      case NOT_FOUND -> CommonProblem.UNKNOWN_PATH.problem();
      case METHOD_NOT_ALLOWED -> CommonProblem.METHOD_NOT_ALLOWED.problem();
      case NOT_ACCEPTABLE -> CommonProblem.NOT_ACCEPTABLE.problem();
      case REQUEST_TIMEOUT -> CommonProblem.TOO_SLOW.problem();
      case CONTENT_TOO_LARGE -> CommonProblem.BODY_TOO_LARGE.problem();
      case UNSUPPORTED_MEDIA_TYPE -> CommonProblem.UNSUPPORTED_MEDIA_TYPE.problem();
      case SERVICE_UNAVAILABLE -> CommonProblem.BUSY.problem().retryAfter(SOON);
      // The statuses with which Tomcat refuses a request that it does not understand.
      case NOT_IMPLEMENTED, HTTP_VERSION_NOT_SUPPORTED -> unreadable(status);
      default ->
          status.is4xxClientError() ? unreadable(status) : CommonProblem.INTERNAL_ERROR.problem();
    };
  }

  private static Problem unreadable(HttpStatus status) {
    return Problem.of(status, CommonProblem.BAD_REQUEST.slug());
  }

  private Problem missing(String name, Locale language) {
    return CommonProblem.PARAMETER_MISSING
        .problem()
        .with("name", name)
        .on(name, texts.text("field.required", Map.of(), language));
  }

  private Problem unfit(String name, TypeMismatchException e, Locale language) {
    @Nullable Class<?> type = e.getRequiredType();
    String message =
        type != null && type.isEnum()
            ? texts.text("field.one-of", Map.of("allowed", BadJson.allowed(type)), language)
            : texts.text(dated(type) ? "field.date" : "field.type", Map.of(), language);
    return CommonProblem.INVALID_VALUE.problem().with("field", name).on(name, message);
  }

  private static boolean isId(@Nullable Class<?> type) {
    return type != null && Id.class.isAssignableFrom(type);
  }

  private static boolean dated(@Nullable Class<?> type) {
    return type != null && TemporalAccessor.class.isAssignableFrom(type);
  }
}
