package vn.hdnd.cuulong.platform.security;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Makes a service a resource server that opens what its access tables name. */
@AutoConfiguration(
    beforeName = {
      "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
      "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
      "org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.OAuth2ResourceServerAutoConfiguration"
    })
@EnableConfigurationProperties(TokenSettings.class)
public class ServiceSecurityAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  JWKSource<SecurityContext> signingKeys(TokenSettings settings) {
    return SigningKeys.of(settings);
  }

  @Bean
  @ConditionalOnMissingBean
  JwtDecoder jwtDecoder(JWKSource<SecurityContext> keys, TokenSettings settings) {
    return TokenValidation.decoder(keys, settings);
  }

  /**
   * Boot would record an observation for each filter of each request, which costs time and nobody
   * reads.
   */
  @Bean
  @ConditionalOnMissingBean
  SecurityObservationSettings noObservationsOfFilters() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  CallerArgumentConfigurer callerArgumentConfigurer() {
    return new CallerArgumentConfigurer();
  }

  @Bean
  @ConditionalOnMissingBean
  Refusals refusals(
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver advice,
      ObjectProvider<AccessTable> tables) {
    return new Refusals(advice, AccessTable.merged(tables.orderedStream()));
  }

  @Bean
  @ConditionalOnMissingBean
  SecurityFilterChain serviceSecurity(
      HttpSecurity http,
      ObjectProvider<AccessTable> tables,
      TokenSettings settings,
      JwtDecoder decoder,
      Refusals refusals) {
    AccessTable table = AccessTable.merged(tables.orderedStream());
    return new ServiceSecurity(table, settings, decoder, refusals).chain(http);
  }
}
