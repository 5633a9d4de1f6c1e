package vn.hdnd.cuulong.gateway.door;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.http.MediaType;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** This process's own calls to Keycloak, each with a time limit. */
@Component
final class KeycloakCalls {

  private static final Logger LOG = LoggerFactory.getLogger(KeycloakCalls.class);

  private final KeycloakSettings keycloak;
  private final RestClient http;

  KeycloakCalls(KeycloakSettings keycloak) {
    this.keycloak = keycloak;
    HttpClientSettings limits =
        HttpClientSettings.defaults()
            .withConnectTimeout(keycloak.timeout())
            .withReadTimeout(keycloak.timeout());
    this.http =
        RestClient.builder()
            .requestFactory(ClientHttpRequestFactoryBuilder.jdk().build(limits))
            .configureMessageConverters(converters ->
                converters
                    .addCustomConverter(new FormHttpMessageConverter())
                    .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
            .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
            .build();
  }

  RestClientAuthorizationCodeTokenResponseClient logins() {
    var client = new RestClientAuthorizationCodeTokenResponseClient();
    client.setRestClient(http);
    return client;
  }

  RestClientRefreshTokenTokenResponseClient refreshes() {
    var client = new RestClientRefreshTokenTokenResponseClient();
    client.setRestClient(http);
    return client;
  }

  /** Ends the login at Keycloak, and tells whether that worked. */
  boolean end(String refreshToken) {
    MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
    form.add("client_id", keycloak.clientId());
    form.add("client_secret", keycloak.clientSecret());
    form.add("refresh_token", refreshToken);
    try {
      return http.post()
          .uri(keycloak.back("logout"))
          .contentType(MediaType.APPLICATION_FORM_URLENCODED)
          .body(form)
          .exchange((request, response) -> response.getStatusCode().is2xxSuccessful());
    } catch (RestClientException e) {
      LOG.warn("Keycloak was not told of a logout: {}", e.getClass().getSimpleName());
      return false;
    }
  }
}
