package vn.hdnd.cuulong.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Answers refusals of the filter chain through the same advice that answers for controllers, so
 * that a 401 or 403 is a problem in the reader's language. A signed-in caller on a path without a
 * row gets "not found", not "forbidden".
 */
public final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

  private final HandlerExceptionResolver advice;
  private final AccessTable table;

  public Refusals(HandlerExceptionResolver advice, AccessTable table) {
    this.advice = advice;
    this.table = table;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal) {
    if (!(refusal instanceof IdentityProviderAway)) {
      boolean invalid = refusal instanceof InvalidBearerTokenException;
      response.setHeader(
          HttpHeaders.WWW_AUTHENTICATE, invalid ? "Bearer error=\"invalid_token\"" : "Bearer");
    }
    answer(request, response, refusal, HttpServletResponse.SC_UNAUTHORIZED);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal) {
    Set<HttpMethod> known = table.methodsOf(request.getRequestURI());
    HttpMethod method = HttpMethod.valueOf(request.getMethod());
    if (known.isEmpty()) {
      Exception absent = new NoResourceFoundException(method, request.getRequestURI(), "");
      answer(request, response, absent, HttpServletResponse.SC_NOT_FOUND);
    } else if (!known.contains(method)) {
      Exception wrong = new HttpRequestMethodNotSupportedException(method.name(), names(known));
      answer(request, response, wrong, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    } else {
      answer(request, response, refusal, HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private void answer(
      HttpServletRequest request, HttpServletResponse response, Exception refusal, int status) {
    if (advice.resolveException(request, response, null, refusal) == null) {
      response.setStatus(status);
    }
  }

  private static Set<String> names(Set<HttpMethod> methods) {
    return methods.stream().map(HttpMethod::name).collect(Collectors.toSet());
  }
}
