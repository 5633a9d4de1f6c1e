package vn.hdnd.cuulong.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Tokens that were valid when last used. They are validated again with every use; this only decides
 * whether a token is checked at all.
 */
final class StandingTokens {

  private static final Duration AT_WORK = Duration.ofMinutes(10);
  private static final int MOST = 5_000;

  private final Cache<String, Boolean> standing =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(AT_WORK).build();

  boolean has(HttpServletRequest request) {
    String token = token(request);
    return token != null && standing.getIfPresent(token) != null;
  }

  /** Remembers whether the security chain accepted the request's token. */
  void read(HttpServletRequest request) {
    String token = token(request);
    if (token == null) {
      return;
    }
    @Nullable Authentication caller = SecurityContextHolder.getContext().getAuthentication();
    if (caller != null
        && caller.getPrincipal() instanceof Jwt jwt
        && jwt.getTokenValue().equals(token)) {
      standing.put(token, true);
    } else {
      standing.invalidate(token);
    }
  }

  private static @Nullable String token(HttpServletRequest request) {
    @Nullable String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    return header != null && header.regionMatches(true, 0, "Bearer ", 0, 7)
        ? header.substring(7)
        : null;
  }
}
