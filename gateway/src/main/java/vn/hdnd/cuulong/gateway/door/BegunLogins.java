package vn.hdnd.cuulong.gateway.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * Unfinished logins, each in a short-lived session: a login that is only begun must not use memory
 * for as long as a working session.
 */
final class BegunLogins implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

  /** The same time as Keycloak's login page (its {@code accessCodeLifespanLogin}). */
  static final Duration TIME_TO_LOG_IN = Duration.ofMinutes(30);

  private final HttpSessionOAuth2AuthorizationRequestRepository sessions =
      new HttpSessionOAuth2AuthorizationRequestRepository();

  /** Gives the session its normal lifetime, because the login succeeded. */
  static void finish(HttpServletRequest request, HttpServletResponse response, Authentication login)
      throws IOException {
    int minutes = request.getServletContext().getSessionTimeout();
    request.getSession().setMaxInactiveInterval(Math.toIntExact(minutes * 60L));
    response.sendRedirect("/");
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
    return sessions.loadAuthorizationRequest(request);
  }

  @Override
  public void saveAuthorizationRequest(
      @Nullable OAuth2AuthorizationRequest begun,
      HttpServletRequest request,
      HttpServletResponse response) {
    boolean isNew = request.getSession(false) == null;
    sessions.saveAuthorizationRequest(begun, request, response);
    if (isNew && begun != null) {
      request.getSession().setMaxInactiveInterval(Math.toIntExact(TIME_TO_LOG_IN.toSeconds()));
    }
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
      HttpServletRequest request, HttpServletResponse response) {
    return sessions.removeAuthorizationRequest(request, response);
  }
}
