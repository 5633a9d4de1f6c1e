package vn.hdnd.cuulong.gateway.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Ends the login at Keycloak, then tells the page where to go: to the home page or, if there is no
 * session here any more or Keycloak could not be reached, to Keycloak's logout page. A login must
 * not outlive "sign out", because several people may share a computer at the counter.
 */
@Component
final class Logout implements LogoutHandler, LogoutSuccessHandler {

  private static final String ENDED = Logout.class.getName();

  private final OAuth2AuthorizedClientRepository tokens;
  private final KeycloakCalls calls;
  private final KeycloakSettings keycloak;

  Logout(OAuth2AuthorizedClientRepository tokens, KeycloakCalls calls, KeycloakSettings keycloak) {
    this.tokens = tokens;
    this.calls = calls;
    this.keycloak = keycloak;
  }

  /** Runs while the session still has its tokens. */
  @Override
  public void logout(
      HttpServletRequest request, HttpServletResponse response, @Nullable Authentication login) {
    if (login == null) {
      return;
    }
    @Nullable OAuth2AuthorizedClient client =
        tokens.loadAuthorizedClient(KeycloakClient.REGISTRATION, login, request);
    boolean ended =
        client != null
            && client.getRefreshToken() != null
            && calls.end(client.getRefreshToken().getTokenValue());
    request.setAttribute(ENDED, ended);
  }

  @Override
  public void onLogoutSuccess(
      HttpServletRequest request, HttpServletResponse response, @Nullable Authentication login)
      throws IOException {
    boolean ended = Boolean.TRUE.equals(request.getAttribute(ENDED));
    String next = ended ? "/" : endSessionPage(request, login);
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.getWriter().write("{\"location\":\"" + next + "\"}");
  }

  /** Without a session here the login is unknown, so Keycloak's page asks the user. */
  private String endSessionPage(HttpServletRequest request, @Nullable Authentication login) {
    String home =
        ServletUriComponentsBuilder.fromContextPath(request).path("/").build().toUriString();
    var page =
        UriComponentsBuilder.fromUriString(keycloak.front("logout"))
            .queryParam("client_id", keycloak.clientId())
            .queryParam("post_logout_redirect_uri", home);
    if (login != null && login.getPrincipal() instanceof OidcUser user) {
      page.queryParam("id_token_hint", user.getIdToken().getTokenValue());
    }
    return page.encode().toUriString();
  }
}
