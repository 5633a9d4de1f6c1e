package vn.hdnd.cuulong.gateway.door;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.web.servlet.ServletListenerRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.IpAddressAuthorizationManager;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.util.HttpSessionMutexListener;
import vn.hdnd.cuulong.gateway.limits.CallerLimits;
import vn.hdnd.cuulong.gateway.limits.LoginLimits;
import vn.hdnd.cuulong.gateway.limits.RefusalLimits;
import vn.hdnd.cuulong.gateway.routes.NamelessCalls;
import vn.hdnd.cuulong.platform.security.CallerAuthentication;
import vn.hdnd.cuulong.platform.security.TokenSettings;

/**
 * Three filter chains with the same rules, for machines, for requests of pages, and for browsers;
 * and one before them for calls that nobody signs.
 */
@Configuration(proxyBeanMethods = false)
class DoorSecurity {

  private static final String[] GUARDED = {"/api/**", "/feeds/**", "/me"};

  /**
   * For ballots of a secret vote: no session is opened or looked at, no token is read, and callers
   * are limited by address.
   */
  @Bean
  @Order(0)
  SecurityFilterChain nameless(HttpSecurity http, CallerLimits callers) {
    return http.securityMatcher(NamelessCalls.PATHS)
        .authorizeHttpRequests(requests ->
            requests.requestMatchers(HttpMethod.POST).permitAll().anyRequest().denyAll())
        .addFilterBefore(callers, AuthorizationFilter.class)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .headers(SafeHeaders::write)
        .build();
  }

  /** For machines: a bearer token with every request, and no session. */
  @Bean
  @Order(1)
  SecurityFilterChain machines(
      HttpSecurity http, Rules rules, JwtDecoder decoder, DoorRefusals refusals) {
    return rules
        .applyTo(http)
        .securityMatcher(DoorSecurity::carriesAToken)
        .oauth2ResourceServer(server ->
            server
                .jwt(jwt -> jwt.authenticationManager(new CallerAuthentication(decoder)))
                .authenticationEntryPoint(refusals)
                .accessDeniedHandler(refusals))
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .build();
  }

  /**
   * For requests of pages with a login session, which prove that a change comes from our own page.
   * The filters for login and for the servlet API are left out, because pages send many requests.
   */
  @Bean
  @Order(2)
  SecurityFilterChain pages(
      HttpSecurity http,
      Rules rules,
      JwtDecoder decoder,
      DoorRefusals refusals,
      OurPages ourPages,
      OAuth2AuthorizedClientManager freshTokens) {
    Filter sessionTokens =
        new SessionTokens(freshTokens, new CallerAuthentication(decoder), refusals);
    return rules
        .applyTo(http)
        .securityMatcher(GUARDED)
        .addFilterBefore(sessionTokens, CallerLimits.class)
        .csrf(ourPages::only)
        .servletApi(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .build();
  }

  /** For the pages themselves, and for login and logout at Keycloak. */
  @Bean
  @Order(3)
  SecurityFilterChain browsers(
      HttpSecurity http,
      Rules rules,
      OurPages ourPages,
      Logout logout,
      KeycloakCalls keycloak,
      ClientRegistrationRepository clients,
      OAuth2AuthorizedClientRepository tokens) {
    return rules
        .applyTo(http)
        .oauth2Login(login ->
            login
                .loginPage("/")
                .authorizedClientRepository(tokens)
                .authorizationEndpoint(begin ->
                    begin
                        .authorizationRequestResolver(new KnownLogins(clients))
                        .authorizationRequestRepository(new BegunLogins()))
                .tokenEndpoint(code -> code.accessTokenResponseClient(keycloak.logins()))
                .successHandler(BegunLogins::finish)
                .failureHandler(
                    (request, response, failure) -> response.sendRedirect("/?login=failed")))
        .csrf(ourPages::only)
        .logout(end ->
            end.logoutRequestMatcher(
                    PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/logout"))
                .addLogoutHandler(logout)
                .logoutSuccessHandler(logout))
        .build();
  }

  @Bean
  Rules rules(
      Admission admission,
      DoorRefusals refusals,
      CallerLimits callers,
      LoginLimits logins,
      RefusalLimits refused,
      TokenSettings settings) {
    return new Rules(admission, refusals, callers, logins, refused, settings.metricsFrom());
  }

  /** Gives each session a lock of its own. */
  @Bean
  ServletListenerRegistrationBean<HttpSessionMutexListener> sessionLocks() {
    return new ServletListenerRegistrationBean<>(new HttpSessionMutexListener());
  }

  private static boolean carriesAToken(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    return header != null && header.regionMatches(true, 0, "Bearer ", 0, 7);
  }

  /** The open paths, the guarded paths, and the headers of every answer. */
  record Rules(
      Admission admission,
      DoorRefusals refusals,
      CallerLimits callers,
      LoginLimits logins,
      RefusalLimits refused,
      List<String> metricsFrom) {

    HttpSecurity applyTo(HttpSecurity http) {
      return http.authorizeHttpRequests(this::paths)
          .addFilterAfter(logins, HeaderWriterFilter.class)
          .addFilterAfter(refused, HeaderWriterFilter.class)
          .addFilterBefore(callers, AuthorizationFilter.class)
          .exceptionHandling(
              errors -> errors.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
          .requestCache(AbstractHttpConfigurer::disable)
          .formLogin(AbstractHttpConfigurer::disable)
          .httpBasic(AbstractHttpConfigurer::disable)
          .headers(SafeHeaders::write);
    }

    private void paths(
        AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
            requests) {
      requests
          .dispatcherTypeMatchers(
              DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
          .permitAll();
      requests
          .requestMatchers(HttpMethod.GET, "/actuator/health/**", "/livez", "/readyz")
          .permitAll();
      requests.requestMatchers(HttpMethod.GET, "/actuator/prometheus").access(fromTheScraper());
      requests.requestMatchers("/actuator/**").denyAll();
      requests.requestMatchers(GUARDED).access(admission);
      requests.requestMatchers(HttpMethod.GET, "/**").permitAll();
      requests.requestMatchers(HttpMethod.HEAD, "/**").permitAll();
      requests.anyRequest().denyAll();
    }

    private AuthorizationManager<RequestAuthorizationContext> fromTheScraper() {
      return AuthorizationManagers.anyOf(
          metricsFrom.stream()
              .map(IpAddressAuthorizationManager::hasIpAddress)
              .toArray(IpAddressAuthorizationManager[]::new));
    }
  }
}
