package vn.hdnd.cuulong.platform.web.body;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.hdnd.cuulong.platform.web.problem.CommonProblem;
import vn.hdnd.cuulong.platform.web.problem.ProblemException;

/** Gives a controller the {@link Upload} of its request. */
public final class UploadArgument implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().equals(Upload.class);
  }

  @Override
  public Upload resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    @Nullable ReceivedRequest received = request.getNativeRequest(ReceivedRequest.class);
    @Nullable String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
    if (received == null) {
      throw new IllegalStateException("the body limit filter comes before every controller");
    }
    if (received.body().size() == 0 || type == null) {
      throw new ProblemException(CommonProblem.BODY_MISSING.problem());
    }
    return new Upload(type, received.body());
  }
}
