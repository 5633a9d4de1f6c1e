package vn.hdnd.cuulong.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidationException;

class RememberedTokensTest {

  private final AtomicInteger signaturesChecked = new AtomicInteger();
  private final AtomicLong nanos = new AtomicLong();
  private boolean inItsHours = true;

  private final Ticker ticker = nanos::get;
  private final RememberedTokens tokens =
      new RememberedTokens(
          this::signed,
          any ->
              inItsHours
                  ? OAuth2TokenValidatorResult.success()
                  : OAuth2TokenValidatorResult.failure(new OAuth2Error("expired")),
          ticker);

  @Test
  void checksTheSignatureOfATokenOnce() {
    Jwt first = tokens.decode("a");
    assertThat(tokens.decode("a")).isSameAs(first);
    assertThat(signaturesChecked).hasValue(1);
    assertThat(tokens.decode("b").getTokenValue()).isEqualTo("b");
    assertThat(signaturesChecked).hasValue(2);
  }

  @Test
  void checksItAgainAfterAMinute() {
    var _ = tokens.decode("a");
    nanos.addAndGet(RememberedTokens.REMEMBERED.toNanos());
    var _ = tokens.decode("a");
    assertThat(signaturesChecked).hasValue(2);
  }

  @Test
  void refusesAKnownTokenWhoseHourIsOver() {
    var _ = tokens.decode("a");
    inItsHours = false;
    assertThatExceptionOfType(JwtValidationException.class).isThrownBy(() -> tokens.decode("a"));
  }

  @Test
  void doesNotRememberWhatItRefused() {
    assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> tokens.decode("forged"));
    assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> tokens.decode("forged"));
    assertThat(signaturesChecked).hasValue(2);
  }

  private Jwt signed(String token) {
    signaturesChecked.incrementAndGet();
    if (token.equals("forged")) {
      throw new BadJwtException("the signature is not the realm's");
    }
    return Jwt.withTokenValue(token)
        .header("alg", "RS256")
        .claim("sub", "1")
        .issuedAt(Instant.EPOCH)
        .build();
  }
}
