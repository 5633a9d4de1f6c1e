package vn.hdnd.cuulong.platform.testkit.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.security.Role;
import vn.hdnd.cuulong.platform.security.TokenSettings;
import vn.hdnd.cuulong.platform.security.TokenValidation;

class TokenValidationTest {

  private final JwtDecoder decoder =
      TokenValidation.decoder(
          new TestKeys().signingKeys(),
          new TokenSettings(
              URI.create(TestTokens.ISSUER),
              null,
              TestTokens.AUDIENCE,
              Duration.ofSeconds(30),
              Duration.ofHours(4),
              List.of()));

  @Test
  void readsTheCallerFromAGoodToken() {
    String token = TestTokens.of("vanphong.angiang", "an-giang-2025", "office-staff");

    Caller caller = Caller.of(decoder.decode(token));

    assertThat(caller.account()).isEqualTo("vanphong.angiang");
    assertThat(caller.isOf(new CouncilId("an-giang-2025"))).isTrue();
    assertThat(caller.roles()).containsExactly(new Role("office-staff"));
  }

  static List<String> badTokens() {
    return List.of(
        TestTokens.expired("a", "an-giang-2025"),
        TestTokens.forged("a", "an-giang-2025"),
        TestTokens.ofAForeignIssuer("a", "an-giang-2025"),
        TestTokens.forAnotherAudience("a", "an-giang-2025"),
        TestTokens.withoutCouncil("a"),
        TestTokens.changed(c -> c.claim("council", " "), "a", "an-giang-2025"),
        TestTokens.changed(c -> c.claim("council", List.of("a", "b")), "a", "an-giang-2025"),
        TestTokens.changed(c -> c.claim("preferred_username", null), "a", "an-giang-2025"),
        TestTokens.changed(c -> c.expirationTime(null), "a", "an-giang-2025"),
        TestTokens.changed(c -> c.audience((String) null), "a", "an-giang-2025"),
        new PlainJWT(new JWTClaimsSet.Builder().issuer(TestTokens.ISSUER).build()).serialize(),
        "not.a.token");
  }

  @ParameterizedTest
  @MethodSource("badTokens")
  void refusesAnInvalidToken(String token) {
    assertThatThrownBy(() -> decoder.decode(token)).isInstanceOf(BadJwtException.class);
  }
}
