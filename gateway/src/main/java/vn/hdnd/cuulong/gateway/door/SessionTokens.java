package vn.hdnd.cuulong.gateway.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;
import vn.hdnd.cuulong.platform.security.IdentityProviderAway;

/**
 * Gives a browser's request the access token of its session, refreshed where needed and validated
 * like any bearer token, so that later filters need not know how the caller signed in. A login that
 * Keycloak has ended ends here too.
 */
final class SessionTokens extends OncePerRequestFilter {

  private final OAuth2AuthorizedClientManager tokens;
  private final AuthenticationManager validation;
  private final AuthenticationEntryPoint refusals;

  SessionTokens(
      OAuth2AuthorizedClientManager tokens,
      AuthenticationManager validation,
      AuthenticationEntryPoint refusals) {
    this.tokens = tokens;
    this.validation = validation;
    this.refusals = refusals;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (SecurityContextHolder.getContext().getAuthentication()
        instanceof OAuth2AuthenticationToken login) {
      try {
        become(validation.authenticate(bearer(login, request, response)));
      } catch (AuthenticationException refusal) {
        refuse(request, response, refusal);
        return;
      }
    }
    chain.doFilter(request, response);
  }

  /** Replaces the caller for this request only; the session keeps the login. */
  private static void become(Authentication caller) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(caller);
    SecurityContextHolder.setContext(context);
  }

  private void refuse(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
      throws ServletException, IOException {
    SecurityContextHolder.clearContext();
    @Nullable HttpSession session = request.getSession(false);
    if (session != null && !(refusal instanceof IdentityProviderAway)) {
      session.invalidate();
    }
    refusals.commence(request, response, refusal);
  }

  private BearerTokenAuthenticationToken bearer(
      OAuth2AuthenticationToken login, HttpServletRequest request, HttpServletResponse response) {
    OAuth2AuthorizeRequest wanted =
        OAuth2AuthorizeRequest.withClientRegistrationId(login.getAuthorizedClientRegistrationId())
            .principal(login)
            .attribute(HttpServletRequest.class.getName(), request)
            .attribute(HttpServletResponse.class.getName(), response)
            .build();
    // Only one refresh runs at a time, because the pages of a session send requests in parallel.
    synchronized (WebUtils.getSessionMutex(request.getSession())) {
      return new BearerTokenAuthenticationToken(token(wanted));
    }
  }

  private String token(OAuth2AuthorizeRequest wanted) {
    try {
      @Nullable OAuth2AuthorizedClient client = tokens.authorize(wanted);
      if (client == null) {
        throw new InvalidBearerTokenException("the session has no tokens");
      }
      return client.getAccessToken().getTokenValue();
    } catch (ClientAuthorizationException e) {
      throw OAuth2ErrorCodes.INVALID_GRANT.equals(e.getError().getErrorCode())
          ? new InvalidBearerTokenException("the login has ended", e)
          : new IdentityProviderAway(e);
    } catch (OAuth2AuthorizationException e) {
      throw new IdentityProviderAway(e);
    }
  }
}
