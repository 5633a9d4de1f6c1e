package vn.hdnd.cuulong.gateway.routes;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.servlet.function.ServerRequest;

/** Sends the caller's access token along, and nothing of the browser's session. */
final class CallerToken {

  private CallerToken() {}

  static ServerRequest relay(ServerRequest request) {
    @Nullable Authentication caller = SecurityContextHolder.getContext().getAuthentication();
    return ServerRequest.from(request)
        .headers(headers -> {
          headers.remove(HttpHeaders.AUTHORIZATION);
          headers.remove(HttpHeaders.COOKIE);
          headers.remove("X-XSRF-TOKEN");
          if (caller != null && caller.getPrincipal() instanceof Jwt token) {
            headers.setBearerAuth(token.getTokenValue());
          }
        })
        .build();
  }
}
