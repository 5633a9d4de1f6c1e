package vn.hdnd.cuulong.platform.testkit.security;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Replaces the realm's keys by the test run's key; all other checks stay. */
@TestConfiguration(proxyBeanMethods = false)
public class TestKeys {

  @Bean
  JWKSource<SecurityContext> signingKeys() {
    return new ImmutableJWKSet<>(new JWKSet(TestTokens.REALM_KEY.toPublicJWK()));
  }
}
