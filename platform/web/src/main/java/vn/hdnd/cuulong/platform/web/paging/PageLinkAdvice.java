package vn.hdnd.cuulong.platform.web.paging;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/** Adds {@code Link: <...>; rel="next"} to a page that another follows. */
@ControllerAdvice
public final class PageLinkAdvice implements ResponseBodyAdvice<Object> {

  @Override
  public boolean supports(
      MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public @Nullable Object beforeBodyWrite(
      @Nullable Object body,
      MethodParameter returnType,
      MediaType contentType,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    if (body instanceof Page<?> page && page.next() != null) {
      String next = link(request, page.next());
      response.getHeaders().add(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
    }
    return body;
  }

  /** The same request from the cursor on, without a host, so that it holds behind a gateway. */
  private static String link(ServerHttpRequest request, String next) {
    UriComponents target =
        UriComponentsBuilder.fromUri(request.getURI()).replaceQueryParam("after", next).build(true);
    return target.getPath() + "?" + target.getQuery();
  }
}
