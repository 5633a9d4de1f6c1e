package vn.hdnd.cuulong.platform.security;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which tokens are accepted.
 *
 * @param issuer the realm's address as browsers see it; it is compared, never called
 * @param keysUri the address of the realm's public keys; derived from the issuer if absent
 * @param clockSkew how far the clocks of issuer and service may differ
 * @param keysKept how long known keys are used while the issuer is away
 * @param metricsFrom addresses that may read the metrics without a token
 */
@ConfigurationProperties("cuulong.security")
public record TokenSettings(
    @DefaultValue("http://localhost:8180/realms/cuulong") URI issuer,
    @Nullable URI keysUri,
    @DefaultValue("cuulong-api") String audience,
    @DefaultValue("30s") Duration clockSkew,
    @DefaultValue("4h") Duration keysKept,
    @DefaultValue({"127.0.0.1/32", "::1/128"}) List<String> metricsFrom) {

  public TokenSettings {
    metricsFrom = List.copyOf(metricsFrom);
  }

  URI keys() {
    return keysUri != null ? keysUri : URI.create(issuer + "/protocol/openid-connect/certs");
  }
}
