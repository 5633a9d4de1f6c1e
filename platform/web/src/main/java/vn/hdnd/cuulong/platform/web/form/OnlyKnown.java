package vn.hdnd.cuulong.platform.web.form;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.hdnd.cuulong.platform.web.problem.CommonProblem;
import vn.hdnd.cuulong.platform.web.problem.ProblemException;

/**
 * Refuses a parameter that the endpoint does not take: passed over, a misspelled filter would
 * answer with a list that is not filtered.
 */
public final class OnlyKnown implements HandlerInterceptor {

  /** Endpoints of libraries take what they document themselves. */
  private static final String OURS = "vn.hdnd.cuulong.";

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    Set<String> sent = request.getParameterMap().keySet();
    // The page of an error is no endpoint: it answers whatever was asked.
    if (request.getDispatcherType() == DispatcherType.REQUEST
        && !sent.isEmpty()
        && handler instanceof HandlerMethod method
        && method.getBeanType().getName().startsWith(OURS)) {
      refuseUnknown(sent, QueryParameters.of(method));
    }
    return true;
  }

  private static void refuseUnknown(Set<String> sent, Set<String> known) {
    sent.stream()
        .filter(name -> !known.contains(name))
        .sorted()
        .findFirst()
        .ifPresent(name -> {
          throw new ProblemException(
              CommonProblem.UNKNOWN_PARAMETER
                  .problem()
                  .withAll(
                      Map.of(
                          "name",
                          name,
                          "known",
                          known.isEmpty() ? "–" : String.join(", ", known))));
        });
  }
}
