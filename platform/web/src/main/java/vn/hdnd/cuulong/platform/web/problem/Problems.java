package vn.hdnd.cuulong.platform.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Gives a {@link Problem} its text and writes it to the response. */
public final class Problems {

  /** The prefix of every problem's {@code type}. */
  public static final String TYPES = "https://cuulong.hdnd.vn/problems/";

  private final ProblemTexts texts;
  private final JsonMapper json;

  public Problems(ProblemTexts texts, JsonMapper json) {
    this.texts = texts;
    this.json = json;
  }

  /** Returns the problem for a status, if Tomcat refused. */
  public static Problem ofStatus(int status) {
    return Failures.byStatus(status);
  }

  public ProblemDetail detail(Problem problem, Locale language) {
    ProblemDetail detail = ProblemDetail.forStatus(problem.status());
    detail.setType(URI.create(TYPES + problem.slug()));
    detail.setTitle(texts.title(problem.slug(), language));
    texts.detail(problem, language).ifPresent(detail::setDetail);
    detail.setInstance(URI.create(TraceIds.current()));
    if (!problem.errors().isEmpty()) {
      detail.setProperty("errors", problem.errors());
    }
    if (problem.citation() != null) {
      detail.setProperty("citation", problem.citation());
    }
    return detail;
  }

  public ResponseEntity<Object> response(Problem problem, Locale language) {
    return ResponseEntity.status(problem.status())
        .headers(headers(problem))
        .body(detail(problem, language));
  }

  /** Answers from a filter, which no controller advice covers. */
  public void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(problem.status().value());
    headers(problem).forEach((name, values) -> values.forEach(v -> response.setHeader(name, v)));
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    ProblemDetail detail = detail(problem, Languages.of(request));
    response.getOutputStream().write(json.writeValueAsBytes(detail));
  }

  static HttpHeaders headers(Problem problem) {
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    if (problem.retryAfter() != null) {
      long seconds = Math.max(1, problem.retryAfter().toSeconds());
      headers.set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    }
    return headers;
  }
}
