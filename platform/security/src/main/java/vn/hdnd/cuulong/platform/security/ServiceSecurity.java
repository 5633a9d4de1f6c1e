package vn.hdnd.cuulong.platform.security;

import jakarta.servlet.DispatcherType;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.IpAddressAuthorizationManager;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** The filter chain of a service: stateless, bearer tokens only, closed by default. */
record ServiceSecurity(
    AccessTable table, TokenSettings settings, JwtDecoder decoder, Refusals refusals) {

  private static final String METRICS = "/actuator/prometheus";

  SecurityFilterChain chain(HttpSecurity http) {
    return http.authorizeHttpRequests(this::rows)
        .oauth2ResourceServer(server ->
            server
                .jwt(jwt -> jwt.authenticationManager(new CallerAuthentication(decoder)))
                .authenticationEntryPoint(refusals)
                .accessDeniedHandler(refusals))
        .exceptionHandling(
            errors -> errors.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .build();
  }

  private void rows(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC).permitAll();
    requests.requestMatchers(HttpMethod.GET, AccessTable.OPEN.toArray(String[]::new)).permitAll();
    requests.requestMatchers(HttpMethod.GET, METRICS).access(fromTheScraper());
    for (Access row : table.rows()) {
      var target = requests.requestMatchers(row.method(), row.path().getPatternString());
      if (row.nameless()) {
        target.permitAll();
      } else if (row.forEveryone()) {
        target.authenticated();
      } else {
        target.hasAnyAuthority(row.roles().stream().map(Role::name).toArray(String[]::new));
      }
    }
    requests.anyRequest().denyAll();
  }

  private AuthorizationManager<RequestAuthorizationContext> fromTheScraper() {
    return AuthorizationManagers.anyOf(
        settings.metricsFrom().stream()
            .map(IpAddressAuthorizationManager::hasIpAddress)
            .toArray(IpAddressAuthorizationManager[]::new));
  }
}
