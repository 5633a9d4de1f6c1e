package vn.hdnd.cuulong.gateway.routes;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Calls that nobody signs: the ballots of a secret vote. Of their headers only those go on without
 * which the service could not answer; no address, no device, no trace.
 */
@Component
public final class NamelessCalls implements RequestHttpHeadersFilter, Ordered {

  /** The paths of these calls. */
  public static final String PATHS = "/api/sessions/v1/ballot-boxes/**";

  private static final List<String> NEEDED =
      List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE);

  private static final RequestMatcher CALLS = PathPatternRequestMatcher.pathPattern(PATHS);

  /** Tells whether a request is such a call. */
  public static boolean areThey(HttpServletRequest request) {
    return CALLS.matches(request);
  }

  @Override
  public HttpHeaders apply(HttpHeaders came, ServerRequest request) {
    if (!areThey(request.servletRequest())) {
      return came;
    }
    HttpHeaders goes = new HttpHeaders();
    NEEDED.stream()
        .filter(came::containsHeader)
        .forEach(name -> goes.addAll(name, came.getValuesAsList(name)));
    return goes;
  }

  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }
}
