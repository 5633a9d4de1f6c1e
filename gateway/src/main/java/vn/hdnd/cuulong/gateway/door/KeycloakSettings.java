package vn.hdnd.cuulong.gateway.door;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The client that this gateway is at Keycloak. Every address follows from the issuer; nothing is
 * asked of Keycloak at the start.
 *
 * @param issuer the realm as browsers see it
 * @param backchannel the realm as this process reaches it, if that differs
 * @param timeout for every call to Keycloak
 */
@ConfigurationProperties("cuulong.gateway.keycloak")
record KeycloakSettings(
    URI issuer,
    @Nullable URI backchannel,
    String clientId,
    String clientSecret,
    @DefaultValue("5s") Duration timeout) {

  private static final String PROTOCOL = "/protocol/openid-connect/";

  /** An endpoint that browsers go to. */
  String front(String endpoint) {
    return issuer + PROTOCOL + endpoint;
  }

  /** An endpoint that this process calls. */
  String back(String endpoint) {
    return (backchannel == null ? issuer : backchannel) + PROTOCOL + endpoint;
  }
}
