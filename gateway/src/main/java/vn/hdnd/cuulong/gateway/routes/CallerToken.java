package vn.hdnd.cuulong.gateway.routes;

import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Passes on the caller's access token, but nothing of the browser's session. It filters the
 * outgoing headers, because a changed copy of the request would cost several times as much.
 */
@Component
@Order(0)
final class CallerToken implements RequestHttpHeadersFilter {

  @Override
  public HttpHeaders apply(HttpHeaders came, ServerRequest request) {
    HttpHeaders goes = HttpHeaders.copyOf(came);
    goes.remove(HttpHeaders.AUTHORIZATION);
    goes.remove(HttpHeaders.COOKIE);
    goes.remove("X-XSRF-TOKEN");
    @Nullable Authentication caller = SecurityContextHolder.getContext().getAuthentication();
    if (caller != null && caller.getPrincipal() instanceof Jwt token) {
      goes.setBearerAuth(token.getTokenValue());
    }
    return goes;
  }
}
