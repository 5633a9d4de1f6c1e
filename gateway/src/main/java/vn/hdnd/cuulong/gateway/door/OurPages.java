package vn.hdnd.cuulong.gateway.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * Requires that a change comes from one of our pages: the browser's headers say so, and the page
 * has the token of its session. A page reads the token from the answer to {@code /me} or to any
 * change. It is not in a cookie, because a neighbouring site could plant one.
 */
@Component
final class OurPages implements CsrfTokenRequestHandler {

  static final String TOKEN = "X-XSRF-TOKEN";

  private static final Set<String> ONLY_LOOK = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  private final CsrfTokenRequestHandler standard = new CsrfTokenRequestAttributeHandler();
  private final DoorSettings door;

  OurPages(DoorSettings door) {
    this.door = door;
  }

  /** A caller without a session needs no protection from other sites' pages. */
  void only(CsrfConfigurer<HttpSecurity> csrf) {
    var tokens = new HttpSessionCsrfTokenRepository();
    tokens.setHeaderName(TOKEN);
    csrf.csrfTokenRepository(tokens)
        .csrfTokenRequestHandler(this)
        .requireCsrfProtectionMatcher(
            request -> changes(request) && request.getSession(false) != null);
  }

  /** Sends the token only with answers that are not cached. */
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
    standard.handle(request, response, token);
    boolean asked = changes(request) || request.getRequestURI().equals("/me");
    if (asked && request.getSession(false) != null) {
      response.setHeader(TOKEN, token.get().getToken());
    }
  }

  @Override
  public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
    return isOurs(request) ? request.getHeader(TOKEN) : null;
  }

  /** Every browser sends at least one of the two headers with a change. */
  private boolean isOurs(HttpServletRequest request) {
    @Nullable String origin = request.getHeader(HttpHeaders.ORIGIN);
    @Nullable String site = request.getHeader("Sec-Fetch-Site");
    return (origin != null || site != null)
        && (origin == null || origin.equals(door.origin()))
        && (site == null || site.equals("same-origin"));
  }

  private static boolean changes(HttpServletRequest request) {
    return !ONLY_LOOK.contains(request.getMethod());
  }
}
