package vn.hdnd.cuulong.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TokensTest {

  private static final String OFFICE = "vanphong.angiang";

  private final Hand clock = new Hand();
  private final Http http = Http.within(Duration.ofSeconds(5));
  private final Answering keycloak = new Answering();
  private final Tokens tokens =
      new Tokens(keycloak.address(), "a+b", http, new Patience(Duration.ZERO, _ -> {}), clock);

  TokensTest() throws IOException {}

  @AfterEach
  void close() {
    http.close();
    keycloak.close();
  }

  @Test
  void asksForATokenOnceAndKeepsIt() {
    keycloak.then(200, token("first"));
    assertThat(tokens.of(OFFICE)).isEqualTo("first");
    clock.passes(Duration.ofMinutes(4));
    assertThat(tokens.of(OFFICE)).isEqualTo("first");
    assertThat(keycloak.asked)
        .singleElement()
        .satisfies(asked ->
            assertThat(asked.body()).contains("username=vanphong.angiang").contains("a%2Bb"));
  }

  @Test
  void renewsATokenWhenAThirdOfItsLifeIsOver() {
    keycloak.then(200, token("first")).then(200, token("second"));
    assertThat(tokens.of(OFFICE)).isEqualTo("first");
    clock.passes(Duration.ofMinutes(5));
    assertThat(tokens.of(OFFICE)).isEqualTo("second");
  }

  @Test
  void theOldTokenIsUsedWhileKeycloakIsAwayAndKeycloakIsNotAskedForAWhile() {
    keycloak.then(200, token("first")).then(503, "").then(200, token("second"));
    assertThat(tokens.of(OFFICE)).isEqualTo("first");
    clock.passes(Duration.ofMinutes(6));
    assertThat(tokens.of(OFFICE)).isEqualTo("first");
    assertThat(tokens.of(OFFICE)).isEqualTo("first");
    assertThat(keycloak.asked).hasSize(2);
    clock.passes(Duration.ofSeconds(10));
    assertThat(tokens.of(OFFICE)).isEqualTo("second");
  }

  @Test
  void anExpiredTokenIsNeverUsed() {
    keycloak.then(200, token("first")).then(503, "");
    assertThat(tokens.of(OFFICE)).isEqualTo("first");
    clock.passes(Duration.ofMinutes(15));
    assertThatThrownBy(() -> tokens.of(OFFICE)).isInstanceOf(GaveUpException.class);
  }

  @Test
  void aRefusedTokenIsForgottenUnlessAnotherHasTakenItsPlace() {
    keycloak.then(200, token("first")).then(200, token("second"));
    tokens.refused(OFFICE, tokens.of(OFFICE));
    assertThat(tokens.of(OFFICE)).isEqualTo("second");
    tokens.refused(OFFICE, "first");
    assertThat(tokens.of(OFFICE)).isEqualTo("second");
  }

  @Test
  void anAccountThatKeycloakRefusesHasNone() {
    keycloak.then(401, "invalid_grant");
    assertThatThrownBy(() -> tokens.of(OFFICE))
        .isInstanceOf(NoTokenException.class)
        .hasMessageContaining("invalid_grant");
  }

  private static String token(String text) {
    return "{\"access_token\": \"%s\", \"expires_in\": 900}".formatted(text);
  }

  /** A clock that the test moves. */
  private static final class Hand extends Clock {

    private Instant now = Instant.parse("2026-03-03T00:00:00Z");

    void passes(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
