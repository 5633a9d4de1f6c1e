package vn.hdnd.cuulong.platform.web.paging;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.hdnd.cuulong.platform.web.problem.CommonProblem;
import vn.hdnd.cuulong.platform.web.problem.ProblemException;

/** Reads {@code after} and {@code limit}. */
public final class PageRequestArgument implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().equals(PageRequest.class);
  }

  @Override
  public PageRequest resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return new PageRequest(
        after(request.getParameter(PageRequest.AFTER)),
        limit(request.getParameter(PageRequest.LIMIT)));
  }

  private static @Nullable Cursor after(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    return Cursor.decoded(text)
        .orElseThrow(() -> new ProblemException(CommonProblem.INVALID_CURSOR.problem()));
  }

  private static int limit(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return PageRequest.DEFAULT_LIMIT;
    }
    return number(text)
        .filter(limit -> limit >= 1 && limit <= PageRequest.MAX_LIMIT)
        .orElseThrow(() ->
            new ProblemException(
                CommonProblem.INVALID_LIMIT
                    .problem()
                    .withAll(Map.of("max", Integer.toString(PageRequest.MAX_LIMIT)))));
  }

  private static Optional<Integer> number(String text) {
    return text.matches("\\d{1,4}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
  }
}
