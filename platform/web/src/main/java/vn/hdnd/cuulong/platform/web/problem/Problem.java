package vn.hdnd.cuulong.platform.web.problem;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import vn.hdnd.cuulong.platform.events.Refusal;

/**
 * A refusal before its text is chosen.
 *
 * @param slug the last part of its {@code type}; stable
 * @param arguments named values for the text
 * @param errors the errors of single fields
 * @param citation the rule that forbids it and its source
 * @param retryAfter when a retry makes sense
 */
public record Problem(
    HttpStatus status,
    String slug,
    Map<String, String> arguments,
    List<FieldProblem> errors,
    @Nullable String citation,
    @Nullable Duration retryAfter) {

  public Problem {
    arguments = Map.copyOf(arguments);
    errors = List.copyOf(errors);
  }

  public static Problem of(HttpStatus status, String slug) {
    return new Problem(status, slug, Map.of(), List.of(), null, null);
  }

  /** What a command's refusal is over HTTP. */
  public static Problem of(Refusal refusal) {
    HttpStatus status =
        switch (refusal.reason().kind()) {
          case ABSENT -> HttpStatus.NOT_FOUND;
          case CONFLICT -> HttpStatus.CONFLICT;
          case BROKEN_RULE -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    return of(status, refusal.reason().slug())
        .withAll(refusal.arguments())
        .citing(refusal.citation());
  }

  public static Problem badRequest(String slug) {
    return of(HttpStatus.BAD_REQUEST, slug);
  }

  public Problem with(String name, Object value) {
    Map<String, String> more = new TreeMap<>(arguments);
    more.put(name, value.toString());
    return withAll(more);
  }

  public Problem withAll(Map<String, String> all) {
    return new Problem(status, slug, all, errors, citation, retryAfter);
  }

  public Problem on(String field, String message) {
    return on(List.of(new FieldProblem(field, message)));
  }

  public Problem on(List<FieldProblem> fields) {
    return new Problem(status, slug, arguments, fields, citation, retryAfter);
  }

  public Problem citing(@Nullable String source) {
    return new Problem(status, slug, arguments, errors, source, retryAfter);
  }

  public Problem retryAfter(Duration wait) {
    return new Problem(status, slug, arguments, errors, citation, wait);
  }
}
