package vn.hdnd.cuulong.platform.web.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.hdnd.cuulong.platform.web.problem.CommonProblem;
import vn.hdnd.cuulong.platform.web.problem.ProblemException;

/**
 * Refuses a request that repeats a parameter or an important header: one of the two would be
 * ignored, and it is unknown which one was meant. A parameter that an endpoint takes as a list may
 * be repeated.
 */
public final class SaidOnce implements HandlerInterceptor {

  private static final List<String> HEADERS =
      List.of(
          "Idempotency-Key",
          HttpHeaders.IF_MATCH,
          HttpHeaders.AUTHORIZATION,
          HttpHeaders.CONTENT_TYPE);

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method) {
      repeated(request, method)
          .findFirst()
          .ifPresent(name -> {
            throw new ProblemException(CommonProblem.VALUE_REPEATED.problem().with("name", name));
          });
    }
    return true;
  }

  private static Stream<String> repeated(HttpServletRequest request, HandlerMethod method) {
    List<String> parameters =
        request.getParameterMap().entrySet().stream()
            .filter(parameter -> parameter.getValue().length > 1)
            .map(parameter -> parameter.getKey())
            .sorted()
            .toList();
    Set<String> lists = parameters.isEmpty() ? Set.of() : lists(method);
    return Stream.concat(
        parameters.stream().filter(name -> !lists.contains(name)),
        HEADERS.stream().filter(name -> Collections.list(request.getHeaders(name)).size() > 1));
  }

  private static Set<String> lists(HandlerMethod method) {
    return Arrays.stream(method.getMethodParameters())
        .filter(SaidOnce::isAList)
        .map(QueryParameters::name)
        .collect(Collectors.toSet());
  }

  private static boolean isAList(MethodParameter parameter) {
    return parameter.hasParameterAnnotation(RequestParam.class)
        && (Collection.class.isAssignableFrom(parameter.getParameterType())
            || parameter.getParameterType().isArray());
  }
}
