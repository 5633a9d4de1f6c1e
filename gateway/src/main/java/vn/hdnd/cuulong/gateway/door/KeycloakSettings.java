package vn.hdnd.cuulong.gateway.door;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the gateway's client at Keycloak. Every address follows from the issuer, so nothing
 * is requested from Keycloak at the start.
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

  /** Returns the address of an endpoint for browsers. */
  String front(String endpoint) {
    return issuer + PROTOCOL + endpoint;
  }

  /** Returns the address of an endpoint for this process. */
  String back(String endpoint) {
    return (backchannel == null ? issuer : backchannel) + PROTOCOL + endpoint;
  }
}
