package vn.hdnd.cuulong.platform.web.command;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.store.ServedCouncils;
import vn.hdnd.cuulong.platform.web.problem.CommonProblem;
import vn.hdnd.cuulong.platform.web.problem.ProblemException;

/**
 * Refuses a request for a council whose records another instance keeps: this instance would report
 * them as absent, and a command would create them again.
 */
final class ServedCouncilCheck implements HandlerInterceptor {

  private static final String COUNCIL = "council";

  private final ServedCouncils councils;

  ServedCouncilCheck(ServedCouncils councils) {
    this.councils = councils;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    Stream.concat(ofCaller().stream(), named(request).stream())
        .filter(council -> !councils.includes(council))
        .findFirst()
        .ifPresent(council -> {
          throw new ProblemException(
              CommonProblem.COUNCIL_NOT_SERVED.problem().with(COUNCIL, council));
        });
    return true;
  }

  private static Optional<String> ofCaller() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .map(Authentication::getPrincipal)
        .filter(Jwt.class::isInstance)
        .map(token -> Caller.of((Jwt) token).council().value());
  }

  /** Returns the council in the path, if any. */
  private static Optional<String> named(HttpServletRequest request) {
    return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
            instanceof Map<?, ?> variables
        ? Optional.ofNullable(variables.get(COUNCIL)).map(Object::toString)
        : Optional.empty();
  }
}
