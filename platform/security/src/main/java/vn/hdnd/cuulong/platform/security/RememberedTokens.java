package vn.hdnd.cuulong.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * Checks the signature of a token once a minute, and everything else, including its validity
 * period, with every use, because a page sends a dozen requests with one token (docs/benchmarks.md,
 * gateway). A key that the realm withdraws is therefore accepted for up to one more minute.
 */
final class RememberedTokens implements JwtDecoder {

  static final Duration REMEMBERED = Duration.ofMinutes(1);
  private static final int MOST = 5_000;

  private final JwtDecoder signatures;
  private final OAuth2TokenValidator<Jwt> rest;
  private final Cache<String, Jwt> signed;

  /**
   * Adds a memory to another decoder.
   *
   * @param signatures checks signatures and nothing else
   * @param rest checks everything else
   */
  RememberedTokens(JwtDecoder signatures, OAuth2TokenValidator<Jwt> rest, Ticker ticker) {
    this.signatures = signatures;
    this.rest = rest;
    this.signed =
        Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).ticker(ticker).build();
  }

  @Override
  public Jwt decode(String token) {
    Jwt known = signed.getIfPresent(token);
    Jwt jwt = known == null ? signatures.decode(token) : known;
    OAuth2TokenValidatorResult result = rest.validate(jwt);
    if (result.hasErrors()) {
      String reason = result.getErrors().iterator().next().getDescription();
      throw new JwtValidationException(reason, result.getErrors());
    }
    if (known == null) {
      signed.put(token, jwt);
    }
    return jwt;
  }
}
