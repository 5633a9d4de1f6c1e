package vn.hdnd.cuulong.platform.web.paging;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Adds {@code Link: <...>; rel="next"} to a page that has a next page. */
@ControllerAdvice
public final class PageLinkAdvice implements ResponseBodyAdvice<Object> {

  private static final String AFTER = "after";

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

  /**
   * Returns the same request from the cursor on, without a host, so that it works behind a gateway.
   * The rest of the query is copied unchanged, because not every readable query can be rewritten.
   */
  private static String link(ServerHttpRequest request, String next) {
    Stream<String> rest =
        Stream.ofNullable(request.getURI().getRawQuery())
            .flatMap(query -> Arrays.stream(query.split("&")))
            .filter(
                part -> !part.isEmpty() && !part.equals(AFTER) && !part.startsWith(AFTER + "="));
    return Stream.concat(rest, Stream.of(AFTER + "=" + next))
        .collect(Collectors.joining("&", request.getURI().getRawPath() + "?", ""));
  }
}
