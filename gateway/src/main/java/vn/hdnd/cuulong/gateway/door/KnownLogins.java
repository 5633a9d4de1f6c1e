package vn.hdnd.cuulong.gateway.door;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Begins a login only at the address of a known client; any other path is an ordinary page. */
final class KnownLogins implements OAuth2AuthorizationRequestResolver {

  private final OAuth2AuthorizationRequestResolver standard;

  KnownLogins(ClientRegistrationRepository clients) {
    this.standard = new DefaultOAuth2AuthorizationRequestResolver(clients);
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
    try {
      return standard.resolve(request);
    } catch (IllegalArgumentException nobody) {
      return null;
    }
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String client) {
    return standard.resolve(request, client);
  }
}
