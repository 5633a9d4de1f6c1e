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
 * Refuses a parameter that the endpoint does not know: if it were ignored, a misspelled filter
 * would return an unfiltered list.
 */
public final class OnlyKnown implements HandlerInterceptor {

  /** Endpoints of libraries have parameters that only they document. */
  private static final String OURS = "vn.hdnd.cuulong.";

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    Set<String> sent = request.getParameterMap().keySet();
    // The error page is not an endpoint and answers any request.
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
