package vn.hdnd.cuulong.platform.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Answers every exception that leaves a controller or the filter chain with a problem. */
@RestControllerAdvice
final class ProblemAdvice {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  private final Failures failures;
  private final Problems problems;

  ProblemAdvice(Failures failures, Problems problems) {
    this.failures = failures;
    this.problems = problems;
  }

  @ExceptionHandler
  @Nullable ResponseEntity<Object> answer(Exception failure, HttpServletRequest request) {
    if (failure instanceof AsyncRequestNotUsableException) {
      return null; // The caller has gone.
    }
    Locale language = Languages.of(request);
    Problem problem = failures.of(failure, language);
    log(problem, failure, request);
    ResponseEntity<Object> response = problems.response(problem, language);
    return failure instanceof ErrorResponse hints ? withHints(response, hints) : response;
  }

  private static void log(Problem problem, Exception failure, HttpServletRequest request) {
    if (problem.status() == HttpStatus.INTERNAL_SERVER_ERROR) {
      LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
    } else if (problem.status().is5xxServerError()) {
      LOG.warn(
          "{} {}: {} ({})",
          request.getMethod(),
          request.getRequestURI(),
          problem.slug(),
          failure.getClass().getSimpleName());
    }
  }

  /** Keeps headers that HTTP requires, such as {@code Allow} with a 405. */
  private static ResponseEntity<Object> withHints(
      ResponseEntity<Object> response, ErrorResponse hints) {
    HttpHeaders headers = new HttpHeaders();
    headers.putAll(hints.getHeaders());
    headers.putAll(response.getHeaders());
    return ResponseEntity.status(response.getStatusCode())
        .headers(headers)
        .body(response.getBody());
  }
}
