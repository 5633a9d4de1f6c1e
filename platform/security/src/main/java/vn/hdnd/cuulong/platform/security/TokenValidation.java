package vn.hdnd.cuulong.platform.security;

import com.github.benmanes.caffeine.cache.Ticker;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.Collection;
import java.util.List;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/**
 * Accepts a token only if it is signed by the realm's key, comes from the issuer, is for this
 * audience, is valid now, and names an account and a council.
 */
public final class TokenValidation {

  private TokenValidation() {}

  public static JwtDecoder decoder(JWKSource<SecurityContext> keys, TokenSettings settings) {
    NimbusJwtDecoder signatures = NimbusJwtDecoder.withJwkSource(keys).build();
    signatures.setJwtValidator(any -> OAuth2TokenValidatorResult.success());
    return new RememberedTokens(signatures, validator(settings), Ticker.systemTicker());
  }

  static OAuth2TokenValidator<Jwt> validator(TokenSettings settings) {
    JwtTimestampValidator hours = new JwtTimestampValidator(settings.clockSkew());
    hours.setAllowEmptyExpiryClaim(false);
    return JwtValidators.createDefaultWithValidators(
        List.of(
            hours,
            JwtTypeValidator.jwt(),
            new JwtIssuerValidator(settings.issuer().toString()),
            audience(settings.audience()),
            named(Claims.ACCOUNT),
            council()));
  }

  private static OAuth2TokenValidator<Jwt> audience(String wanted) {
    return new JwtClaimValidator<Collection<String>>(
        JwtClaimNames.AUD, audiences -> audiences != null && audiences.contains(wanted));
  }

  private static OAuth2TokenValidator<Jwt> council() {
    return new JwtClaimValidator<Object>(
        Claims.COUNCIL, value -> value instanceof String text && CouncilId.isOne(text));
  }

  private static OAuth2TokenValidator<Jwt> named(String claim) {
    return new JwtClaimValidator<Object>(
        claim, value -> value instanceof String text && !text.isBlank());
  }
}
