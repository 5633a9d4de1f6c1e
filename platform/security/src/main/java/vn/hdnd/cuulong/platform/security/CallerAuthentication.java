package vn.hdnd.cuulong.platform.security;

import java.util.Collection;
import java.util.List;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;

/** Turns a bearer token into an authentication whose authorities are the token's roles. */
public final class CallerAuthentication implements AuthenticationManager {

  private final JwtAuthenticationProvider provider;

  public CallerAuthentication(JwtDecoder decoder) {
    JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
    converter.setPrincipalClaimName(Claims.ACCOUNT);
    converter.setJwtGrantedAuthoritiesConverter(CallerAuthentication::authorities);
    this.provider = new JwtAuthenticationProvider(decoder);
    this.provider.setJwtAuthenticationConverter(converter);
  }

  @Override
  public Authentication authenticate(Authentication bearer) {
    try {
      return provider.authenticate(bearer);
    } catch (AuthenticationServiceException e) {
      throw new IdentityProviderAway(e);
    }
  }

  /** Returns an authority for each of a token's roles, under the role's name. */
  public static Collection<GrantedAuthority> authorities(Jwt token) {
    return List.copyOf(
        Caller.of(token).roles().stream().map(r -> new SimpleGrantedAuthority(r.name())).toList());
  }
}
