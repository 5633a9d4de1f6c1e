package vn.hdnd.cuulong.gateway.door;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import vn.hdnd.cuulong.platform.security.Claims;

/**
 * The gateway's client registration at Keycloak: code flow with PKCE, tokens kept in the session.
 */
@Configuration(proxyBeanMethods = false)
class KeycloakClient {

  static final String REGISTRATION = "cuulong";

  @Bean
  ClientRegistrationRepository clientRegistrations(KeycloakSettings keycloak) {
    return new InMemoryClientRegistrationRepository(
        ClientRegistration.withRegistrationId(REGISTRATION)
            .clientId(keycloak.clientId())
            .clientSecret(keycloak.clientSecret())
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
            .scope("openid", "profile")
            .issuerUri(keycloak.issuer().toString())
            .authorizationUri(keycloak.front("auth"))
            .tokenUri(keycloak.back("token"))
            .jwkSetUri(keycloak.back("certs"))
            .userNameAttributeName(Claims.ACCOUNT)
            .clientSettings(ClientSettings.builder().requireProofKey(true).build())
            .build());
  }

  @Bean
  OAuth2AuthorizedClientRepository tokensInTheSession() {
    return new HttpSessionOAuth2AuthorizedClientRepository();
  }

  @Bean
  OAuth2AuthorizedClientManager freshTokens(
      ClientRegistrationRepository registrations,
      OAuth2AuthorizedClientRepository tokens,
      KeycloakCalls keycloak) {
    var manager = new DefaultOAuth2AuthorizedClientManager(registrations, tokens);
    manager.setAuthorizedClientProvider(
        OAuth2AuthorizedClientProviderBuilder.builder()
            .authorizationCode()
            .refreshToken(refresh -> refresh.accessTokenResponseClient(keycloak.refreshes()))
            .build());
    return manager;
  }
}
